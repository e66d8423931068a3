package dev.graven.processor.source;

import com.google.auto.common.MoreElements;
import dev.graven.annotations.GraphQLOperations;
import dev.graven.annotations.GraphQLSchema;
import dev.graven.processor.diagnostic.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Reads {@code @GraphQLOperations} and {@code @GraphQLSchema}. */
final class SettingsReader {
  private final AnnotationReader annotations;
  private final ElementNames elementNames;
  private final Findings findings;

  SettingsReader(AnnotationReader annotations, ElementNames elementNames, Findings findings) {
    this.annotations = annotations;
    this.elementNames = elementNames;
    this.findings = findings;
  }

  Optional<OperationsDeclaration> operations(TypeElement type) {
    return annotations
        .text(type, GraphQLOperations.class, "value")
        .map(
            document ->
                new OperationsDeclaration(
                    packageName(type),
                    type.getSimpleName().toString(),
                    document,
                    elementNames.position(type)));
  }

  /** The module's settings: those of the first of {@code elements} that has some. */
  Optional<SchemaDeclaration> schema(List<? extends Element> elements) {
    List<? extends Element> carriers =
        elements.stream().filter(e -> annotations.has(e, GraphQLSchema.class)).toList();
    if (carriers.isEmpty()) {
      return Optional.empty();
    }
    Element first = carriers.get(0);
    for (Element other : carriers.subList(1, carriers.size())) {
      findings.invalidDeclaration(
          other,
          "`%s` has @GraphQLSchema, and so has `%s`. A module has one schema: keep one of them."
              .formatted(ElementNames.label(other), ElementNames.label(first)));
    }
    return annotations
        .text(first, GraphQLSchema.class, "executors")
        .map(
            executors ->
                new SchemaDeclaration(
                    packageName(first),
                    executors,
                    isDynamic(first),
                    annotations.texts(first, GraphQLSchema.class, "directives"),
                    elementNames.position(first)));
  }

  private boolean isDynamic(Element element) {
    return annotations
        .text(element, GraphQLSchema.class, "unbound")
        .filter(GraphQLSchema.Unbound.DYNAMIC.name()::equals)
        .isPresent();
  }

  /** The ready-made scalars that the module asks for; a name that is none is reported. */
  List<ScalarDeclaration> scalars(List<? extends Element> elements) {
    List<ScalarDeclaration> scalars = new ArrayList<>();
    for (Element element : elements) {
      for (String name : annotations.texts(element, GraphQLSchema.class, "scalars")) {
        Optional<ScalarDeclaration> ready = ReadyScalars.find(name, elementNames.position(element));
        if (ready.isEmpty()) {
          findings.invalidDeclaration(
              element,
              "`%s` asks for the scalar `%s`, which Graven does not have.%s It has %s; mark a class of your own with @GraphQLScalar for any other."
                  .formatted(
                      ElementNames.label(element),
                      name,
                      Suggestion.of(name, ReadyScalars.names())
                          .map(it -> " Did you mean `" + it + "`?")
                          .orElse(""),
                      String.join(", ", ReadyScalars.names())));
        }
        ready.ifPresent(scalars::add);
      }
    }
    return scalars;
  }

  private static String packageName(Element element) {
    return MoreElements.getPackage(element).getQualifiedName().toString();
  }
}
