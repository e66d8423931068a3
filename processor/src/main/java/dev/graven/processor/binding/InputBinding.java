package dev.graven.processor.binding;

import dev.graven.processor.schema.ArgumentModel;
import dev.graven.processor.source.InputDeclaration;
import dev.graven.processor.source.InputFieldDeclaration;
import dev.graven.processor.source.JavaClass;
import java.util.List;

/**
 * The Java class behind an input object type.
 *
 * @param declaration how its objects are made
 * @param members in Java order; a parameter without input field was reported and has none
 */
public record InputBinding(String type, InputDeclaration declaration, List<Member> members) {
  public InputBinding {
    members = List.copyOf(members);
  }

  /** An input field and what receives it. */
  public record Member(ArgumentModel field, InputFieldDeclaration declaration) {}

  /** The class. */
  public JavaClass javaClass() {
    return declaration.javaClass();
  }
}
