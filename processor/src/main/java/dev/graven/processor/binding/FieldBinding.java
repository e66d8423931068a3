package dev.graven.processor.binding;

import dev.graven.processor.schema.FieldModel;
import dev.graven.processor.source.JavaClass;
import dev.graven.processor.source.JavaType;
import java.util.List;

/** The Java call that resolves a field. */
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

  /** A method of the parent object with parameters. */
  record SourceMethod(
      FieldModel field,
      String javaName,
      List<ParameterBinding> parameters,
      JavaType type,
      Origin origin)
      implements OfMember {
    public SourceMethod {
      parameters = List.copyOf(parameters);
    }
  }

  /** A method of a resolver class, called once per parent object, or once for a root field. */
  record ResolverMethod(
      FieldModel field,
      String javaName,
      boolean isStatic,
      List<ParameterBinding> parameters,
      JavaType type,
      Origin origin)
      implements OfMember {
    public ResolverMethod {
      parameters = List.copyOf(parameters);
    }

    /** The class whose instance is called, or whose static method it is. */
    public JavaClass owner() {
      return origin.owner();
    }
  }
}
