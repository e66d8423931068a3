package dev.graven.processor.schema;

import dev.graven.processor.diagnostic.ElementPosition;
import dev.graven.processor.source.Access;
import dev.graven.processor.source.Documentation;
import dev.graven.processor.source.FieldCall;
import dev.graven.processor.source.FieldedDeclaration;
import dev.graven.processor.source.JavaClass;
import dev.graven.processor.source.JavaType;
import dev.graven.processor.source.MemberDeclaration;
import dev.graven.processor.source.MemberKind;
import dev.graven.processor.source.ParameterDeclaration;
import dev.graven.processor.source.ResolverDeclaration;
import java.util.List;

/** A Java member, or a method of another class, that claims a field. */
public sealed interface FieldCandidate {

  /** The field's name. */
  String graphqlName();

  /** The Java name as called. */
  String javaName();

  /** The class it is called on. */
  JavaClass owner();

  /**
   * How strong the claim is; lower wins, equals are ambiguous. What carries {@code @GraphQLField},
   * {@code @GraphQLQuery} or another annotation that means it for the schema is 0.
   */
  int rank();

  /** The Java type of its result; {@link FieldValue} has that of the field's value. */
  JavaType type();

  /** How it is called, and what its result stands for. */
  FieldCall call();

  /** Whether it is marked {@code @GraphQLId}. */
  boolean isId();

  /** From where it may be called. */
  Access access();

  /** In Java order. */
  List<ParameterDeclaration> parameters();

  /** What the schema says about it. */
  Documentation documentation();

  /** What to blame. */
  ElementPosition element();

  /** For messages: {@code shop.Product.getTitle()}. */
  default String signature() {
    return owner().canonicalName() + "." + javaName() + "()";
  }

  /** Whether it was meant for the schema, so that it must find its field there. */
  default boolean isExplicit() {
    return rank() == 0;
  }

  /** A member of the parent object's class. */
  record Member(FieldedDeclaration object, MemberDeclaration declaration)
      implements FieldCandidate {
    @Override
    public String graphqlName() {
      return declaration.graphqlName();
    }

    @Override
    public String javaName() {
      return declaration.javaName();
    }

    @Override
    public JavaClass owner() {
      return object.javaClass();
    }

    @Override
    public int rank() {
      if (declaration.explicit()) {
        return 0;
      }
      return switch (declaration.kind()) {
        case METHOD -> 0;
        case RECORD_COMPONENT -> 1;
        case ACCESSOR -> 2;
        case GETTER -> 3;
        case IS_GETTER -> 4;
        case FIELD -> 5;
      };
    }

    @Override
    public JavaType type() {
      return declaration.type();
    }

    @Override
    public FieldCall call() {
      return declaration.call();
    }

    @Override
    public boolean isId() {
      return declaration.isId();
    }

    @Override
    public Access access() {
      return declaration.access();
    }

    @Override
    public List<ParameterDeclaration> parameters() {
      return declaration.parameters();
    }

    @Override
    public Documentation documentation() {
      return declaration.documentation();
    }

    @Override
    public ElementPosition element() {
      return declaration.element();
    }

    @Override
    public String signature() {
      return declaration.kind() == MemberKind.FIELD
          ? owner().canonicalName() + "." + javaName()
          : FieldCandidate.super.signature();
    }
  }

  /** A method of another class. */
  record Resolver(ResolverDeclaration declaration) implements FieldCandidate {
    @Override
    public String graphqlName() {
      return declaration.graphqlName();
    }

    @Override
    public String javaName() {
      return declaration.javaName();
    }

    @Override
    public JavaClass owner() {
      return declaration.owner();
    }

    @Override
    public int rank() {
      return 0;
    }

    @Override
    public JavaType type() {
      return declaration.type();
    }

    @Override
    public FieldCall call() {
      return declaration.call();
    }

    @Override
    public boolean isId() {
      return declaration.isId();
    }

    @Override
    public Access access() {
      return declaration.access();
    }

    @Override
    public List<ParameterDeclaration> parameters() {
      return declaration.parameters();
    }

    @Override
    public Documentation documentation() {
      return declaration.documentation();
    }

    @Override
    public ElementPosition element() {
      return declaration.element();
    }
  }
}
