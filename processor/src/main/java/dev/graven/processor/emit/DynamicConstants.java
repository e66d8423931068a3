package dev.graven.processor.emit;

import static dev.graven.processor.emit.RuntimeNames.DYNAMIC_FIELD;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeSpec;
import dev.graven.processor.plan.DynamicFieldPlan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * The descriptors of fields that a dynamic resolver is told. Calls ask for them, which is how they
 * come into being, in holders of bounded size.
 */
final class DynamicConstants {
  private static final int HOLDER_SIZE = 120;

  private final List<TypeSpec.Builder> holders = new ArrayList<>();
  private final Map<DynamicFieldPlan, CodeBlock> fields = new LinkedHashMap<>();
  private final NameAllocator names = new NameAllocator();
  private int size;

  /** The constant that describes a field: {@code Dynamic.PRODUCT_TITLE}. */
  CodeBlock field(DynamicFieldPlan field) {
    return fields.computeIfAbsent(
        field,
        unused ->
            constant(
                name(field),
                CodeBlock.of(
                    "new $T($S, $S, $S)",
                    DYNAMIC_FIELD,
                    field.parentType(),
                    field.name(),
                    field.type())));
  }

  /** The nested classes. */
  List<TypeSpec> holders() {
    return holders.stream().map(TypeSpec.Builder::build).toList();
  }

  private CodeBlock constant(String wanted, CodeBlock value) {
    if (size++ % HOLDER_SIZE == 0) {
      String holder = holders.isEmpty() ? "Dynamic" : "Dynamic" + (holders.size() + 1);
      holders.add(
          TypeSpec.classBuilder(holder)
              .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
              .addJavadoc("Fields, as the dynamic resolver is told.\n"));
    }
    TypeSpec.Builder holder = holders.get(holders.size() - 1);
    String name = names.newName(wanted);
    holder.addField(
        FieldSpec.builder(DYNAMIC_FIELD, name, Modifier.STATIC, Modifier.FINAL)
            .initializer(value)
            .build());
    String holderName = holders.size() == 1 ? "Dynamic" : "Dynamic" + holders.size();
    return CodeBlock.of("$N.$N", holderName, name);
  }

  private static String name(DynamicFieldPlan field) {
    return JavaNames.constant(field.parentType()) + "_" + JavaNames.constant(field.name());
  }
}
