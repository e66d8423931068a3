package dev.graven.processor.binding;

import dev.graven.processor.schema.BuiltInScalars;
import dev.graven.processor.schema.DeclaredTypes;
import dev.graven.processor.schema.JavaScalar;
import dev.graven.processor.schema.SchemaModel;
import dev.graven.processor.schema.TypeModel;
import dev.graven.processor.schema.TypeRef;
import dev.graven.processor.source.InputDeclaration;
import dev.graven.processor.source.JavaType;
import dev.graven.processor.source.ObjectDeclaration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Says whether a Java type can stand for a GraphQL type, element by element. Nullness is another
 * question: {@link NullnessMatcher}.
 *
 * <p>A type that has been reported elsewhere (unbound, not supported) matches everything, so that
 * one mistake is one error.
 */
final class TypeMatcher {
  /** What receives an input object that has no class. */
  private static final String OBJECT_MAP = "java.util.Map";

  private static final Set<String> LIST_PARAMETERS =
      Set.of("java.util.List<", "java.util.Collection<", "java.util.Set<", "java.lang.Iterable<");

  private final SchemaModel schema;
  private final DeclaredTypes declared;
  private final Map<String, ObjectDeclaration> objects;
  private final Map<String, AbstractBinding> abstractTypes;
  private final Map<String, EnumBinding> enums;
  private final Map<String, ScalarBinding> scalars;
  private final Map<String, InputDeclaration> inputs;
  private final boolean unboundIsDynamic;

  TypeMatcher(
      SchemaModel schema,
      DeclaredTypes declared,
      Map<String, ObjectDeclaration> objects,
      Map<String, AbstractBinding> abstractTypes,
      Map<String, EnumBinding> enums,
      Map<String, InputDeclaration> inputs,
      Map<String, ScalarBinding> scalars,
      boolean unboundIsDynamic) {
    this.schema = schema;
    this.declared = declared;
    this.objects = objects;
    this.abstractTypes = abstractTypes;
    this.enums = enums;
    this.scalars = scalars;
    this.inputs = inputs;
    this.unboundIsDynamic = unboundIsDynamic;
  }

  /** The rule that a result of this Java type breaks, or nothing. */
  Optional<String> output(TypeRef type, JavaType java) {
    if (java instanceof JavaType.StageType) {
      return Optional.of(
          "A promise stands for the whole value of a field, or for an item of its list, not for a part of it");
    }
    if (java instanceof JavaType.OptionalType optional) {
      return output(type, optional.element());
    }
    if (type instanceof TypeRef.ListOf list) {
      return java instanceof JavaType.Sequence sequence
          ? output(list.item(), sequence.element())
          : Optional.of(
              "A list is answered by a List, Set, Collection, Iterable, Stream or array, not by `%s`"
                  .formatted(java.text()));
    }
    if (java instanceof JavaType.Sequence) {
      return Optional.of("`%s` is one value, not a `%s`".formatted(type.name(), java.text()));
    }
    return answers(type.name(), java)
        ? Optional.empty()
        : Optional.of(
            "`%s` is answered by %s, not by `%s`"
                .formatted(type.name(), expected(type.name(), false), java.text()));
  }

  /** The rule that a parameter of this Java type breaks, or nothing. */
  Optional<String> input(TypeRef type, JavaType java) {
    if (java instanceof JavaType.OptionalType optional) {
      return input(type, optional.element());
    }
    if (java instanceof JavaType.ArgumentValueType value) {
      return input(type, value.element());
    }
    if (type instanceof TypeRef.ListOf list) {
      return java instanceof JavaType.Sequence sequence && isListParameter(java.text())
          ? input(list.item(), sequence.element())
          : Optional.of(
              "A list is received by a List, Collection, Set, Iterable or array, not by `%s`"
                  .formatted(java.text()));
    }
    if (java instanceof JavaType.Sequence) {
      return Optional.of("`%s` is one value, not a `%s`".formatted(type.name(), java.text()));
    }
    return accepts(type.name(), java)
        ? Optional.empty()
        : Optional.of(
            "`%s` is received by %s, not by `%s`"
                .formatted(type.name(), expected(type.name(), true), java.text()));
  }

  private boolean answers(String name, JavaType java) {
    TypeModel type = schema.types().get(name);
    if (type instanceof TypeModel.ObjectType) {
      ObjectDeclaration object = objects.get(name);
      return object == null || declared.objects(className(java)).contains(object);
    }
    if (type instanceof TypeModel.AbstractType it) {
      return isAbstract(it, className(java));
    }
    return type instanceof TypeModel.EnumType
        ? isEnum(name, java)
        : isCustomScalar(name, java)
            || JavaScalar.of(className(java)).filter(it -> it.answers().contains(name)).isPresent();
  }

  /** Anything that an object of a possible type can be: its class, one below it or one above. */
  private boolean isAbstract(TypeModel.AbstractType type, String className) {
    AbstractBinding binding = abstractTypes.get(type.name());
    return binding == null
        || !objects.keySet().containsAll(type.possibleTypes())
        || className.equals("java.lang.Object")
        || (binding.isSupertype() && className.equals(binding.javaClass().canonicalName()))
        || type.possibleTypes().stream()
            .map(objects::get)
            .filter(Objects::nonNull)
            .anyMatch(
                it ->
                    declared.objects(className).contains(it)
                        || declared.isBelow(it.javaClass().canonicalName(), className));
  }

  private boolean accepts(String name, JavaType java) {
    if (schema.types().get(name) instanceof TypeModel.EnumType) {
      return isEnum(name, java);
    }
    if (schema.types().get(name) instanceof TypeModel.InputObjectType) {
      InputDeclaration input = inputs.get(name);
      String wanted = input == null ? OBJECT_MAP : input.javaClass().canonicalName();
      return (input == null && !unboundIsDynamic) || className(java).equals(wanted);
    }
    return isCustomScalar(name, java)
        || JavaScalar.of(className(java)).filter(it -> it.accepts().contains(name)).isPresent();
  }

  /** A custom scalar is its Java type; one that has none has been reported. */
  private boolean isCustomScalar(String name, JavaType java) {
    ScalarBinding binding = scalars.get(name);
    return binding == null
        ? !BuiltInScalars.NAMES.contains(name)
        : JavaScalar.boxed(className(java)).equals(JavaScalar.boxed(binding.javaType()));
  }

  /** An enum is its Java enum or its value's name. */
  private boolean isEnum(String name, JavaType java) {
    EnumBinding binding = enums.get(name);
    return className(java).equals("java.lang.String")
        || (binding != null && className(java).equals(binding.javaClass().canonicalName()));
  }

  private String expected(String name, boolean isInput) {
    if (schema.types().get(name) instanceof TypeModel.ObjectType) {
      ObjectDeclaration object = objects.get(name);
      return object == null ? "its class" : "`" + object.javaClass().canonicalName() + "`";
    }
    if (schema.types().get(name) instanceof TypeModel.AbstractType) {
      AbstractBinding abstractType = abstractTypes.get(name);
      return abstractType != null && abstractType.isSupertype()
          ? "`" + abstractType.javaClass().canonicalName() + "` or the class of one of its types"
          : "Object or the class of one of its types";
    }
    ScalarBinding scalar = scalars.get(name);
    if (scalar != null) {
      return "`" + scalar.javaType() + "`";
    }
    InputDeclaration input = inputs.get(name);
    if (input != null) {
      return "`" + input.javaClass().canonicalName() + "`";
    }
    if (schema.types().get(name) instanceof TypeModel.InputObjectType) {
      return "`" + OBJECT_MAP + "`";
    }
    EnumBinding binding = enums.get(name);
    if (schema.types().get(name) instanceof TypeModel.EnumType) {
      return binding == null ? "String" : "`" + binding.javaClass().canonicalName() + "` or String";
    }
    List<String> names =
        JavaScalar.TABLE.stream()
            .filter(row -> (isInput ? row.accepts() : row.answers()).contains(name))
            .map(row -> simpleName(row.javaTypes().get(0)))
            .toList();
    return names.size() == 1
        ? names.get(0)
        : names.stream().limit(names.size() - 1L).collect(Collectors.joining(", "))
            + " or "
            + names.get(names.size() - 1);
  }

  private static boolean isListParameter(String text) {
    return text.endsWith("[]") || LIST_PARAMETERS.stream().anyMatch(text::startsWith);
  }

  private static String className(JavaType java) {
    return java instanceof JavaType.ClassType it ? it.className() : java.text();
  }

  private static String simpleName(String javaType) {
    return javaType.substring(javaType.lastIndexOf('.') + 1);
  }
}
