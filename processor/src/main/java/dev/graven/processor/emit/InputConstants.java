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

/** The input objects that an operation writes out, made once: {@code Inputs.FILTER}. */
final class InputConstants {
  private static final int HOLDER_SIZE = 120;

  private final Map<String, CodeBlock> known = new LinkedHashMap<>();
  private final List<TypeSpec.Builder> holders = new ArrayList<>();
  private NameAllocator names = new NameAllocator();

  /** The constant for a value; equal ones share it. */
  CodeBlock add(String wanted, TypeName type, CodeBlock value) {
    String key = type + " " + value;
    CodeBlock constant = known.get(key);
    if (constant == null) {
      if (known.size() % HOLDER_SIZE == 0) {
        holders.add(holder(holders.isEmpty() ? "Inputs" : "Inputs" + (holders.size() + 1)));
        names = new NameAllocator();
      }
      TypeSpec.Builder holder = holders.get(holders.size() - 1);
      String name = names.newName(JavaNames.constant(wanted));
      holder.addField(
          FieldSpec.builder(type, name, Modifier.STATIC, Modifier.FINAL)
              .initializer(value)
              .build());
      constant = CodeBlock.of("$N.$N", holder.build().name(), name);
      known.put(key, constant);
    }
    return constant;
  }

  /** The nested classes. */
  List<TypeSpec> holders() {
    return holders.stream().map(TypeSpec.Builder::build).toList();
  }

  private static TypeSpec.Builder holder(String name) {
    return TypeSpec.classBuilder(name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc("One constant for each input object of the operation.\n");
  }
}
