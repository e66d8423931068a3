package dev.graven.processor.source;

import com.google.auto.common.MoreElements;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/**
 * Reports every annotation that no reader understood. A silent annotation would be worse than none:
 * its author believes that it does something.
 */
final class PlacementValidator {
  /** Annotations that mean something on a class whatever else it carries. */
  private static final Set<String> SETTINGS = Set.of("GraphQLOperations", "GraphQLSchema");

  /** What each annotation is for, as the end of a sentence. */
  private static final Map<String, String> PURPOSES =
      Map.ofEntries(
          Map.entry(
              "GraphQLField",
              "adds a field to the type of its class, or to the type of its @GraphQLSource parameter."
                  + " Put the method into a class with @GraphQLType, or mark the parameter that"
                  + " receives the parent object with @GraphQLSource."),
          Map.entry(
              "GraphQLLoad",
              "takes a key from a class with @GraphQLType, or from a @GraphQLSource parameter."
                  + " Put the method into such a class, or mark the parameter that receives the"
                  + " parent object with @GraphQLSource."),
          Map.entry(
              "GraphQLIgnore",
              "leaves a member out of a class with @GraphQLType, or a constant out of an enum with"
                  + " @GraphQLEnum; here there is nothing to leave out. Remove it."),
          Map.entry(
              "GraphQLName",
              "names a type, a field, an argument or an enum value; this is none of them."
                  + " Remove it, or add the annotation that makes it one."),
          Map.entry(
              "GraphQLDescription",
              "describes a type, a field, an argument or an enum value; this is none of them."
                  + " Remove it, or add the annotation that makes it one."),
          Map.entry(
              "GraphQLDirectives",
              "marks a type, a field, an argument or an enum value; this is none of them."
                  + " Remove it, or add the annotation that makes it one."),
          Map.entry(
              "GraphQLTypeResolver",
              "says which object type a value has. Mark the parameter that receives the value with"
                  + " @GraphQLSource."),
          Map.entry(
              "GraphQLOneOf",
              "makes the type of a class with @GraphQLInput a OneOf type. Remove it, or annotate the class."),
          Map.entry(
              "GraphQLId",
              "makes a field or an argument an ID; this is neither. Remove it, or add @GraphQLField."));

  private static final String OF_PARAMETERS =
      "belongs on a parameter of a method with @GraphQLQuery, @GraphQLMutation, @GraphQLField or"
          + " @GraphQLBatch. Remove it, or annotate the method.";

  private final Placements placements;
  private final Findings findings;

  PlacementValidator(Placements placements, Findings findings) {
    this.placements = placements;
    this.findings = findings;
  }

  void validate(List<TypeElement> types) {
    for (TypeElement type : types) {
      validate(type);
      for (Element member : type.getEnclosedElements()) {
        boolean isNestedType = MoreElements.isType(member);
        if (!isNestedType && !mayBeInherited(type) && !isCopyOfComponent(member)) {
          validate(member);
          if (member instanceof ExecutableElement method) {
            method.getParameters().forEach(this::validate);
          }
        }
      }
    }
  }

  private void validate(Element element) {
    if (placements.contains(element)) {
      return;
    }
    for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
      TypeElement type = MoreElements.asType(annotation.getAnnotationType().asElement());
      String name = type.getSimpleName().toString();
      if (AnnotatedNames.isGraven(type) && !SETTINGS.contains(name)) {
        findings.invalidDeclaration(
            element,
            "@%s on `%s` has no effect: it %s"
                .formatted(
                    name, ElementNames.label(element), PURPOSES.getOrDefault(name, OF_PARAMETERS)));
      }
    }
  }

  /** Members of abstract classes and interfaces may be meant for subclasses of other modules. */
  private static boolean mayBeInherited(TypeElement type) {
    return type.getModifiers().contains(Modifier.ABSTRACT);
  }

  /** The canonical constructor of a record gets copies of its components' annotations. */
  private static boolean isCopyOfComponent(Element member) {
    return member.getKind() == ElementKind.CONSTRUCTOR
        && ElementNames.enclosing(member).getKind() == ElementKind.RECORD;
  }
}
