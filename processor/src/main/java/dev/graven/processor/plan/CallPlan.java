package dev.graven.processor.plan;

import dev.graven.processor.source.JavaClass;
import java.util.List;

/** The Java expression that yields a field's value. */
public sealed interface CallPlan {

  /** How often it is evaluated. */
  CallKind kind();

  /** {@code __typename} on a known object type: no call at all. */
  record TypeName(String objectType) implements CallPlan {
    @Override
    public CallKind kind() {
      return CallKind.PROPERTY;
    }
  }

  /**
   * {@code __typename} in a selection that several object types share: a parameter, {@code type}.
   */
  record PassedTypeName() implements CallPlan {
    @Override
    public CallKind kind() {
      return CallKind.PROPERTY;
    }
  }

  /** A value computed at build time: no call at all. */
  record Constant() implements CallPlan {
    @Override
    public CallKind kind() {
      return CallKind.PROPERTY;
    }
  }

  /** {@code source}: the object is the value. */
  record Self() implements CallPlan {
    @Override
    public CallKind kind() {
      return CallKind.PROPERTY;
    }
  }

  /** {@code source.javaName()} or {@code source.javaName}. */
  record Property(String javaName, boolean isMethod) implements CallPlan {
    @Override
    public CallKind kind() {
      return CallKind.PROPERTY;
    }
  }

  /** {@code source.javaName(arguments)}. */
  record SourceMethod(String javaName, List<ArgumentPlan> arguments) implements CallPlan {
    public SourceMethod {
      arguments = List.copyOf(arguments);
    }

    @Override
    public CallKind kind() {
      return CallKind.EACH;
    }
  }

  /**
   * {@code executor.resolver.javaName(arguments)}; {@code resolver} is an index into {@link
   * ExecutionPlan#resolvers}.
   */
  record ResolverMethod(int resolver, String javaName, List<ArgumentPlan> arguments)
      implements CallPlan {
    public ResolverMethod {
      arguments = List.copyOf(arguments);
    }

    @Override
    public CallKind kind() {
      return CallKind.EACH;
    }
  }

  /**
   * {@code executor.resolver.resolve(field, source, arguments, path)}: a {@code DynamicResolver}
   * answers.
   *
   * @param resolver index into {@link ExecutionPlan#resolvers}
   */
  record Dynamic(int resolver, DynamicFieldPlan field, List<DynamicArgumentPlan> arguments)
      implements CallPlan {
    public Dynamic {
      arguments = List.copyOf(arguments);
    }

    @Override
    public CallKind kind() {
      return CallKind.EACH;
    }
  }

  /**
   * {@code executor.resolver.typeOf(source)}: a {@code DynamicResolver} names the type of an
   * object.
   *
   * @param resolver index into {@link ExecutionPlan#resolvers}
   */
  record DynamicType(int resolver) implements CallPlan {
    @Override
    public CallKind kind() {
      return CallKind.EACH;
    }
  }

  /** {@code Owner.javaName(arguments)}. */
  record StaticMethod(JavaClass owner, String javaName, List<ArgumentPlan> arguments)
      implements CallPlan {
    public StaticMethod {
      arguments = List.copyOf(arguments);
    }

    @Override
    public CallKind kind() {
      return CallKind.EACH;
    }
  }

  /**
   * What a walk has kept for the position.
   *
   * @param column index into {@link WavePlan#columns}
   */
  record Kept(int column) implements CallPlan {
    @Override
    public CallKind kind() {
      return CallKind.PROPERTY;
    }
  }

  /**
   * The row, or the list of rows, that the position has in a call.
   *
   * @param kind the call's
   * @param call index into {@link WavePlan#calls}
   * @param rows index into {@link WavePlan#columns}
   * @param isList whether it has a list of rows
   */
  record Row(CallKind kind, int call, int rows, boolean isList) implements CallPlan {}
}
