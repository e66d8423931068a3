package dev.graven.processor.binding;

import dev.graven.processor.schema.ArgumentModel;
import dev.graven.processor.schema.FieldModel;
import dev.graven.processor.schema.SchemaModel;
import dev.graven.processor.source.JavaClass;
import dev.graven.processor.source.JavaType;
import java.util.List;
import java.util.Optional;

/**
 * The Java call that resolves a field.
 *
 * <p>A {@link Property}, {@link SourceMethod} or {@link ResolverMethod} whose type is a {@link
 * JavaType.StageType} is asynchronous; so is a {@link JavaType.Sequence} of stages.
 */
public sealed interface FieldBinding {
  /** The field. */
  FieldModel field();

  /** The type of the call's result. */
  JavaType type();

  /** A field that a Java member answers. */
  sealed interface OfMember extends FieldBinding {
    /** The member that is called. */
    Origin origin();
  }

  /** A field that the module's {@code DynamicResolver} answers, with a value of any class. */
  record Dynamic(FieldModel field) implements FieldBinding {
    @Override
    public List<ParameterBinding> parameters() {
      return List.of();
    }

    @Override
    public JavaType type() {
      return DynamicType.JAVA_TYPE;
    }
  }

  /** What is passed, in Java order. */
  List<ParameterBinding> parameters();

  /**
   * A member without arguments of the parent object, read by {@code source.javaName()} or {@code
   * source.javaName}.
   */
  record Property(FieldModel field, String javaName, boolean isMethod, JavaType type, Origin origin)
      implements OfMember {
    @Override
    public List<ParameterBinding> parameters() {
      return List.of();
    }
  }

  /**
   * A method of the parent object with parameters, or one that blocks.
   *
   * @param blocking whether it is called on the context's executor
   */
  record SourceMethod(
      FieldModel field,
      String javaName,
      List<ParameterBinding> parameters,
      JavaType type,
      boolean blocking,
      Origin origin)
      implements OfMember {
    public SourceMethod {
      parameters = List.copyOf(parameters);
    }
  }

  /**
   * A method of a resolver class, called once per parent object, or once for a root field. Without
   * a {@link ParameterBinding.SourceParameter} on a type that is no root type it is shared: one
   * value for all parents.
   *
   * @param blocking whether it is called on the context's executor
   */
  record ResolverMethod(
      FieldModel field,
      String javaName,
      boolean isStatic,
      List<ParameterBinding> parameters,
      JavaType type,
      boolean blocking,
      Origin origin)
      implements OfMember {
    public ResolverMethod {
      parameters = List.copyOf(parameters);
    }

    /** Whether one value serves all parents. */
    public boolean isShared(SchemaModel schema) {
      return !schema.isRoot(field.parentType())
          && schema.types().containsKey(field.parentType())
          && parameters.stream().noneMatch(it -> it instanceof ParameterBinding.SourceParameter);
    }

    /** The class whose instance is called, or whose static method it is. */
    public JavaClass owner() {
      return origin.owner();
    }
  }

  /**
   * A method of a resolver class that is called once for many parents; its {@link
   * ParameterBinding.SourceParameter} receives their list.
   *
   * @param sourceElement the Java type of one parent
   * @param type that of one row, without its {@code Outcome}
   * @param isOutcome whether the rows are {@code Outcome}s of {@code type}
   * @param result what the method returns, as written: rows in a list or a map, maybe in a stage
   * @param isMap whether it answers a map from parents to rows; else a list, in the parents' order
   */
  record Batch(
      FieldModel field,
      String javaName,
      boolean isStatic,
      List<ParameterBinding> parameters,
      JavaType sourceElement,
      JavaType type,
      boolean isOutcome,
      JavaType result,
      boolean isMap,
      Origin origin)
      implements OfMember {
    public Batch {
      parameters = List.copyOf(parameters);
    }

    /** The class whose instance is called, or whose static method it is. */
    public JavaClass owner() {
      return origin.owner();
    }

    /** Whether the rows come later: {@link #result} is a {@link JavaType.StageType}. */
    public boolean isStage() {
      return result instanceof JavaType.StageType;
    }
  }

  /**
   * A key of the parent, and the loader that has its value. All arguments of the field are passed
   * to the loader, and are part of the call's identity, whatever the key's method takes.
   *
   * @param key a {@link Property}, {@link SourceMethod} or {@link ResolverMethod}, whose type is
   *     the key's, maybe optional, or a {@link JavaType.Sequence} of such
   * @param isKeyList whether {@code key} answers a list of keys, and the field a list of values
   * @param keyType the loader's {@code K}
   * @param type that of one value: the loader's {@code V}, without its {@code Outcome}
   * @param isOutcome whether the loader's {@code V} is an {@code Outcome} of {@code type}
   * @param eager whether this field has a load group of its own
   * @param maxBatchSize how many keys the loader gets at most; 0 for any number
   * @param reference the value's field of type ID, where the key is its value, so that a selection
   *     of nothing else needs no call ({@code keyIsReference}); else empty
   */
  record Load(
      FieldModel field,
      OfMember key,
      boolean isKeyList,
      JavaClass loader,
      JavaType keyType,
      JavaType type,
      boolean isOutcome,
      boolean eager,
      int maxBatchSize,
      Optional<FieldModel> reference)
      implements OfMember {
    /** What the key's method is passed. */
    @Override
    public List<ParameterBinding> parameters() {
      return key.parameters();
    }

    /** The loader's arguments, by name: those of the field. */
    public List<ArgumentModel> arguments() {
      return field.arguments();
    }

    /** The member that answers the key. */
    @Override
    public Origin origin() {
      return key.origin();
    }
  }
}
