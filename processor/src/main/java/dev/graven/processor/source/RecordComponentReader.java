package dev.graven.processor.source;

import dev.graven.annotations.GraphQLField;
import dev.graven.annotations.GraphQLId;
import dev.graven.annotations.GraphQLIgnore;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.type.DeclaredType;

/**
 * Reads a component of an annotated record.
 *
 * <p>Java copies an annotation of a component to the accessor, the field and the parameter of the
 * canonical constructor, as far as its targets allow; so it counts on any of them, and none of them
 * is misplaced.
 */
final class RecordComponentReader {
  private final AnnotationReader annotations;
  private final TypeReader types;
  private final NameReader names;
  private final DocumentationReader documentation;
  private final FieldCallReader calls;
  private final ElementNames elementNames;
  private final Placements placements;

  RecordComponentReader(
      AnnotationReader annotations,
      TypeReader types,
      NameReader names,
      DocumentationReader documentation,
      FieldCallReader calls,
      ElementNames elementNames,
      Placements placements) {
    this.annotations = annotations;
    this.types = types;
    this.names = names;
    this.documentation = documentation;
    this.calls = calls;
    this.elementNames = elementNames;
    this.placements = placements;
  }

  /**
   * The member that a component is, unless it is ignored.
   *
   * @param inherited the method that the accessor implements, whose annotations count too; else the
   *     accessor
   */
  Optional<MemberDeclaration> read(
      RecordComponentElement component, Element inherited, DeclaredType reading) {
    List<Element> spellings = spellings(component);
    if (spellings.stream().noneMatch(MemberShape::isAnnotated)) {
      spellings.add(inherited);
    }
    spellings.forEach(placements::accept);
    if (anyHas(spellings, GraphQLIgnore.class)) {
      return Optional.empty();
    }
    String javaName = component.getSimpleName().toString();
    JavaType type = types.typeOf(component.getAccessor(), reading);
    Optional<FieldCall> call = calls.ofMember(component, spellings, type);
    return names
        .read(component, spellings, GraphQLField.class, javaName)
        .filter(name -> call.isPresent())
        .map(
            name ->
                new MemberDeclaration(
                    MemberKind.RECORD_COMPONENT,
                    javaName,
                    name,
                    spellings.stream().anyMatch(MemberShape::isMarked),
                    type,
                    call.orElseThrow(),
                    anyHas(spellings, GraphQLId.class),
                    Access.PUBLIC,
                    List.of(),
                    documentation.readComponent(component, inherited),
                    elementNames.position(component)));
  }

  private boolean anyHas(List<Element> elements, Class<? extends Annotation> annotation) {
    return elements.stream().anyMatch(element -> annotations.has(element, annotation));
  }

  /** The component, its accessor and its field. */
  static List<Element> spellings(RecordComponentElement component) {
    List<Element> spellings = new ArrayList<>();
    spellings.add(component);
    spellings.add(component.getAccessor());
    for (Element element : ElementNames.enclosing(component).getEnclosedElements()) {
      if (element.getKind() == ElementKind.FIELD
          && element.getSimpleName().equals(component.getSimpleName())) {
        spellings.add(element);
      }
    }
    return spellings;
  }
}
