package dev.graven.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * Constant arguments that are objects, made once instead of at each call and shared where equal, in
 * nested holder classes.
 */
final class ArgumentConstants {
  /** Parts of the last holder's constants. */
  private int parts;

  private final List<TypeSpec.Builder> holders = new ArrayList<>();
  private final Map<Constant, CodeBlock> constants = new LinkedHashMap<>();
  private NameAllocator names = new NameAllocator();

  /**
   * What makes a constant the same as another: its text, to the end. JavaPoet compares code by a
   * text that lacks what follows the last place for a line break.
   */
  private record Constant(TypeName type, String text) {
    static Constant of(TypeName type, CodeBlock value) {
      return new Constant(type, CodeBlock.of("$L\n", value).toString());
    }
  }

  // static final List<Integer> IDS = List.of(1, 2);
  /**
   * The constant that holds a value, as an expression.
   *
   * @param argument the argument that it is passed to, a hint for its name
   */
  CodeBlock of(TypeName type, CodeBlock value, String argument) {
    return constants.computeIfAbsent(Constant.of(type, value), it -> add(type, value, argument));
  }

  private CodeBlock add(TypeName type, CodeBlock value, String argument) {
    int added = LiteralLists.parts(value);
    parts += added;
    if (holders.isEmpty() || parts > LiteralLists.MOST_PARTS) {
      parts = added;
      String holder = holders.isEmpty() ? "Arguments" : "Arguments" + (holders.size() + 1);
      names = new NameAllocator();
      holders.add(
          TypeSpec.classBuilder(holder)
              .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
              .addJavadoc("Constant arguments.\n"));
    }
    String name = names.newName(JavaNames.constant(argument));
    TypeSpec.Builder holder = holders.get(holders.size() - 1);
    holder.addField(
        FieldSpec.builder(type, name, Modifier.STATIC, Modifier.FINAL).initializer(value).build());
    return CodeBlock.of("$N.$N", holder.build(), name);
  }

  /** The nested classes. */
  List<TypeSpec> holders() {
    return holders.stream().map(TypeSpec.Builder::build).toList();
  }
}
