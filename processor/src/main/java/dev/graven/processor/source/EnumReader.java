package dev.graven.processor.source;

import dev.graven.annotations.GraphQLEnum;
import dev.graven.annotations.GraphQLIgnore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Reads an enum with {@code @GraphQLEnum}. */
final class EnumReader {
  /** Literals of the language, which cannot name enum values (specification section 2.10.6). */
  private static final Set<String> LITERALS = Set.of("true", "false", "null");

  private final AnnotationReader annotations;
  private final NameReader names;
  private final DocumentationReader documentation;
  private final ElementNames elementNames;
  private final Placements placements;
  private final Findings findings;

  EnumReader(
      AnnotationReader annotations,
      NameReader names,
      DocumentationReader documentation,
      ElementNames elementNames,
      Placements placements,
      Findings findings) {
    this.annotations = annotations;
    this.names = names;
    this.documentation = documentation;
    this.elementNames = elementNames;
    this.placements = placements;
    this.findings = findings;
  }

  /** The declaration, unless the class is no enum, which is reported. */
  Optional<EnumDeclaration> read(TypeElement type) {
    if (type.getKind() != ElementKind.ENUM) {
      findings.invalidDeclaration(
          type,
          "`%s` is not an enum. Use @GraphQLType instead of @GraphQLEnum."
              .formatted(ElementNames.label(type)));
      return Optional.empty();
    }
    List<EnumDeclaration.Constant> constants = new ArrayList<>();
    for (Element element : type.getEnclosedElements()) {
      if (element.getKind() == ElementKind.ENUM_CONSTANT) {
        placements.accept(element);
        if (!annotations.has(element, GraphQLIgnore.class)) {
          constant(element).ifPresent(constants::add);
        }
      }
    }
    return names
        .read(type, GraphQLEnum.class, type.getSimpleName().toString())
        .map(
            name ->
                new EnumDeclaration(
                    elementNames.javaClass(type),
                    name,
                    constants,
                    documentation.read(type),
                    elementNames.position(type)));
  }

  private Optional<EnumDeclaration.Constant> constant(Element element) {
    String javaName = element.getSimpleName().toString();
    Optional<String> name = names.readName(element, javaName);
    if (name.isPresent() && LITERALS.contains(name.get())) {
      findings.invalidName(
          element,
          "The name `%s` of `%s` is a literal of GraphQL, which cannot name an enum value. Correct the annotation."
              .formatted(name.get(), ElementNames.label(element)));
      return Optional.empty();
    }
    return name.map(
        graphqlName ->
            new EnumDeclaration.Constant(
                javaName,
                graphqlName,
                documentation.read(element),
                elementNames.position(element)));
  }
}
