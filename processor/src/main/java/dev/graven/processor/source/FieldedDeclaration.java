package dev.graven.processor.source;

import java.util.List;

/** A class that stands for a type with fields: an object type or an interface. */
public sealed interface FieldedDeclaration extends TypeDeclaration
    permits ObjectDeclaration, InterfaceDeclaration {

  /** What can answer a field, inherited members included. */
  List<MemberDeclaration> members();
}
