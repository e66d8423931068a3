package dev.graven.processor.schema;

import dev.graven.processor.diagnostic.DiagnosticId;
import dev.graven.processor.diagnostic.NameList;
import dev.graven.processor.source.EnumDeclaration;
import dev.graven.processor.source.InputDeclaration;
import dev.graven.processor.source.JavaType;
import dev.graven.processor.source.Nullness;
import dev.graven.processor.source.ScalarDeclaration;
import dev.graven.processor.source.TypeDeclaration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Derives GraphQL types from Java types, position by position: what is marked non-null becomes
 * {@code !}; what is marked nullable, and what nobody marked, does not.
 */
final class TypeDeriver {
  private static final String NO_OUTPUT =
      "Answer with a scalar, an enum marked @GraphQLEnum, a class marked @GraphQLType or a"
          + " list of these, or keep it out of the schema with @GraphQLIgnore.";
  private static final String NO_INPUT =
      "Take a scalar, an enum marked @GraphQLEnum, a class marked @GraphQLInput or a"
          + " list of these, or mark a value of"
          + " the context with @GraphQLContext.";

  private final DeclaredTypes declared;
  private final Set<ScalarDeclaration> used = new HashSet<>();

  TypeDeriver(DeclaredTypes declared) {
    this.declared = declared;
  }

  /** The type of a field, or nothing where it was reported. */
  Optional<TypeRef> output(JavaType type, boolean isId, BiConsumer<DiagnosticId, String> report) {
    return derive(type, isId, false, report);
  }

  /** The type of an argument, or nothing where it was reported. */
  Optional<TypeRef> input(JavaType type, boolean isId, BiConsumer<DiagnosticId, String> report) {
    return derive(type, isId, true, report);
  }

  /** Whether a position derived so far has this scalar. */
  boolean isUsed(ScalarDeclaration scalar) {
    return used.contains(scalar);
  }

  private Optional<TypeRef> derive(
      JavaType type, boolean isId, boolean isInput, BiConsumer<DiagnosticId, String> report) {
    boolean nonNull = type.nullness() == Nullness.NON_NULL;
    if (type instanceof JavaType.OptionalType it) {
      return derive(it.element(), isId, isInput, report).map(TypeDeriver::nullable);
    }
    if (isInput && type instanceof JavaType.ArgumentValueType it) {
      return derive(it.element(), isId, true, report).map(TypeDeriver::nullable);
    }
    if (type instanceof JavaType.Sequence it) {
      return derive(it.element(), isId, isInput, report)
          .map(item -> new TypeRef.ListOf(item, nonNull));
    }
    if (type instanceof JavaType.StageType) {
      report.accept(
          DiagnosticId.UNSUPPORTED_JAVA_TYPE,
          isInput
              ? "takes `%s`, a promise. Take the value itself.".formatted(type.text())
              : "answers with `%s` inside another value. A promise stands for the whole value of a field, or for an item of its list: promise the value around it."
                  .formatted(type.text()));
      return Optional.empty();
    }
    return name(type, isId, isInput, report).map(name -> new TypeRef.Named(name, nonNull));
  }

  private Optional<String> name(
      JavaType type, boolean isId, boolean isInput, BiConsumer<DiagnosticId, String> report) {
    String java = javaName(type);
    Optional<JavaScalar> scalar = JavaScalar.of(java);
    if (isId) {
      if (scalar.filter(it -> (isInput ? it.accepts() : it.answers()).contains("ID")).isPresent()) {
        return Optional.of("ID");
      }
      report.accept(
          DiagnosticId.UNSUPPORTED_JAVA_TYPE,
          "is marked @GraphQLId, but `%s` cannot be an ID. Identifiers are String, int, long, UUID or BigInteger."
              .formatted(type.text()));
      return Optional.empty();
    }
    List<ScalarDeclaration> custom = declared.scalars(java);
    if (custom.size() > 1) {
      report.accept(
          DiagnosticId.UNSUPPORTED_JAVA_TYPE,
          "has the type `%s`, which stands for several scalars: %s. In a derived schema a Java type stands for one: leave the others out, or write the schema as a file."
              .formatted(
                  type.text(),
                  NameList.of(custom.stream().map(ScalarDeclaration::graphqlName).toList())));
      return Optional.empty();
    }
    if (!custom.isEmpty()) {
      used.addAll(custom);
      return Optional.of(custom.get(0).graphqlName());
    }
    if (declared.input(java).isPresent()) {
      if (!isInput) {
        report.accept(
            DiagnosticId.UNSUPPORTED_JAVA_TYPE,
            "answers with `%s`, whose type is an input type. Answer with a class of its own, marked @GraphQLType."
                .formatted(java));
        return Optional.empty();
      }
      return declared.input(java).map(InputDeclaration::graphqlName);
    }
    List<TypeDeclaration> objects = declared.types(java);
    if (!objects.isEmpty()) {
      if (isInput) {
        report.accept(
            DiagnosticId.UNSUPPORTED_JAVA_TYPE,
            "takes `%s`, whose type is an output type. Take a class of its own, marked @GraphQLInput."
                .formatted(java));
        return Optional.empty();
      }
      if (objects.size() > 1) {
        report.accept(
            DiagnosticId.UNSUPPORTED_JAVA_TYPE,
            "answers with `%s`, which is the type `%s` as well as `%s`. Answer with one of these classes, or mark `%1$s` with @GraphQLType."
                .formatted(
                    type.text(), objects.get(0).graphqlName(), objects.get(1).graphqlName()));
        return Optional.empty();
      }
      return Optional.of(objects.get(0).graphqlName());
    }
    if (declared.enumeration(java).isPresent()) {
      return declared.enumeration(java).map(EnumDeclaration::graphqlName);
    }
    Optional<String> derived =
        scalar.flatMap(row -> row.derived().filter(it -> !isInput || row.accepts().contains(it)));
    if (derived.isEmpty()) {
      report.accept(
          DiagnosticId.UNSUPPORTED_JAVA_TYPE, unsupported(type, isInput, scalar.isPresent()));
    }
    return derived;
  }

  private static String unsupported(JavaType type, boolean isInput, boolean isScalar) {
    String verb = isInput ? "takes" : "answers with";
    if (isScalar && !isInput) {
      return "%s `%s`, whose values do not fit a built-in scalar: Int has 32 bits, Float is a double. Answer with `int` or `double`, or mark an identifier with @GraphQLId."
          .formatted(verb, type.text());
    }
    return "%s `%s`, which has no GraphQL type. %s"
        .formatted(verb, type.text(), isInput ? NO_INPUT : PromiseHint.of(type).orElse(NO_OUTPUT));
  }

  private static String javaName(JavaType type) {
    return type instanceof JavaType.ClassType it ? it.className() : type.text();
  }

  private static TypeRef nullable(TypeRef type) {
    return type instanceof TypeRef.ListOf list
        ? new TypeRef.ListOf(list.item(), false)
        : new TypeRef.Named(type.name(), false);
  }
}
