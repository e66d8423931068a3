package dev.graven.processor.source;

import dev.graven.processor.diagnostic.ElementPosition;

/** A class that stands for a composite type: an object type, an interface or a union. */
public sealed interface TypeDeclaration permits FieldedDeclaration, UnionDeclaration {

  /** The class. */
  JavaClass javaClass();

  /** The type's name in the schema. */
  String graphqlName();

  /** What the schema says about it. */
  Documentation documentation();

  /** What to blame. */
  ElementPosition element();
}
