package dev.graven.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeSpec;
import dev.graven.processor.plan.SelectionTemplatePlan;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes the constants that say what is selected below fields. */
final class TemplateConstants {
  static final ClassName TEMPLATE = ClassName.get("dev.graven.runtime", "SelectionTemplate");

  /** Bytes of bytecode that the constants of one holder may take, and what a field takes. */
  private static final int HOLDER_BYTES = 6_000;

  private static final int FIELD_BYTES = 45;

  private final List<CodeBlock> constants = new ArrayList<>();
  private final List<TypeSpec.Builder> holders = new ArrayList<>();

  TemplateConstants(List<SelectionTemplatePlan> plans) {
    NameAllocator names = new NameAllocator();
    String holder = "";
    int bytes = HOLDER_BYTES;
    for (SelectionTemplatePlan plan : plans) {
      int size = FIELD_BYTES * (1 + plan.fields().size());
      if (bytes + size > HOLDER_BYTES) {
        holder = holders.isEmpty() ? "Selections" : "Selections" + (holders.size() + 1);
        holders.add(
            TypeSpec.classBuilder(holder)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("What is selected below fields, for user code that asks.\n"));
        names = new NameAllocator();
        bytes = 0;
      }
      bytes += size;
      String name = names.newName(JavaNames.constant(name(plan)));
      holders
          .get(holders.size() - 1)
          .addField(
              FieldSpec.builder(TEMPLATE, name, Modifier.STATIC, Modifier.FINAL)
                  .initializer(value(plan))
                  .build());
      constants.add(CodeBlock.of("$N.$N", holder, name));
    }
  }

  /** The nested classes. */
  List<TypeSpec> holders() {
    return holders.stream().map(TypeSpec.Builder::build).toList();
  }

  /** The constant at an index. */
  CodeBlock constant(int template) {
    return constants.get(template);
  }

  private static String name(SelectionTemplatePlan plan) {
    return plan.fields().isEmpty() ? "Empty" : plan.fields().get(0).objectTypes().get(0);
  }

  private CodeBlock value(SelectionTemplatePlan plan) {
    List<CodeBlock> fields = new ArrayList<>();
    for (SelectionTemplatePlan.Field field : plan.fields()) {
      CodeBlock types =
          CodeBlock.join(
              field.objectTypes().stream().map(it -> CodeBlock.of(", $S", it)).toList(), "");
      CodeBlock conditions =
          field.conditions().isEmpty()
              ? CodeBlock.of("")
              : CodeBlock.of(
                  "new int[] {$L}, ",
                  field.conditions().stream()
                      .map(String::valueOf)
                      .collect(Collectors.joining(", ")));
      fields.add(
          CodeBlock.of(
              "$T.field($S, $S, $L$L$L)",
              TEMPLATE,
              field.name(),
              field.responseName(),
              conditions,
              field.below().isPresent()
                  ? constants.get(field.below().getAsInt())
                  : CodeBlock.of("null"),
              types));
    }
    return CodeBlock.of("$T.of($Z$L)", TEMPLATE, CodeBlock.join(fields, ",$W"));
  }
}
