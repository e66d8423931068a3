package dev.graven.processor.source;

import dev.graven.processor.diagnostic.ElementPosition;
import java.util.Set;

/** A class that stands for a composite type: an object type, an interface or a union. */
public sealed interface TypeDeclaration permits FieldedDeclaration, UnionDeclaration {

  /** The class. */
  JavaClass javaClass();

  /** The type's name in the schema. */
  String graphqlName();

  /** Canonical names of all its superclasses and interfaces, near and far. */
  Set<String> supertypes();

  /** What the schema says about it. */
  Documentation documentation();

  /** What to blame. */
  ElementPosition element();
}
