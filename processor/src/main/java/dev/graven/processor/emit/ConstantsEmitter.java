package dev.graven.processor.emit;

import static dev.graven.processor.emit.RuntimeNames.FIELD;
import static dev.graven.processor.emit.RuntimeNames.KEY;
import static dev.graven.processor.emit.RuntimeNames.WRITER;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeSpec;
import dev.graven.processor.plan.ExecutionPlan;
import dev.graven.processor.plan.FieldPlan;
import dev.graven.processor.plan.Region;
import dev.graven.processor.plan.SelectionPlan;
import dev.graven.processor.plan.ValuePlan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * The constants of an executor: one {@code Field} per field of the operation, one {@code Key} per
 * response name, in nested holder classes. Holders are split long before their initialisers reach
 * the size that HotSpot or the class file format refuse.
 */
final class ConstantsEmitter {
  private static final int HOLDER_SIZE = 120;

  /** Bytes of bytecode that the fields of one holder may take, and what each of them takes. */
  private static final int HOLDER_BYTES = 6_000;

  private static final int FIELD_BYTES = 40;
  private static final int NODE_BYTES = 12;

  private final String sourcePath;
  private final List<TypeSpec.Builder> holders = new ArrayList<>();
  private final Map<Integer, CodeBlock> fields = new LinkedHashMap<>();
  private final Map<KeyText, CodeBlock> keys = new LinkedHashMap<>();
  private final Map<String, CodeBlock> answers = new LinkedHashMap<>();
  private final List<CodeBlock> tables = new ArrayList<>();

  ConstantsEmitter(ExecutionPlan plan) {
    this.sourcePath = plan.sourcePath();
    List<FieldPlan> all = new ArrayList<>();
    for (Region region : plan.regions()) {
      for (SelectionPlan selection : region.selections()) {
        all.addAll(selection.fields());
      }
    }
    all.sort(Comparator.comparingInt(FieldPlan::id));
    parts(all).forEach(this::addFields);
    List<KeyText> names = all.stream().map(KeyText::of).distinct().toList();
    for (int start = 0; start < names.size(); start += HOLDER_SIZE) {
      addKeys(names.subList(start, Math.min(names.size(), start + HOLDER_SIZE)));
    }
    addAnswers(all);
  }

  /** The nested classes. */
  List<TypeSpec> holders() {
    return holders.stream().map(TypeSpec.Builder::build).toList();
  }

  /** The constant of a field: {@code Fields.PRODUCT_TITLE}. */
  CodeBlock field(FieldPlan field) {
    CodeBlock constant = fields.get(field.id());
    if (constant == null) {
      throw new IllegalStateException("no constant for " + field.coordinate());
    }
    return constant;
  }

  /** The constant of a field's response name: {@code Keys.TITLE}. */
  CodeBlock key(FieldPlan field) {
    CodeBlock constant = keys.get(KeyText.of(field));
    if (constant == null) {
      throw new IllegalStateException("no key for " + field.responseName());
    }
    return constant;
  }

  /** The constant of a value computed at build time: {@code Answers.SCHEMA}. */
  CodeBlock answer(String json) {
    CodeBlock constant = answers.get(json);
    if (constant == null) {
      throw new IllegalStateException("no constant for " + json);
    }
    return constant;
  }

  /** The table of all fields, by id. */
  CodeBlock table() {
    return switch (tables.size()) {
      case 0 -> CodeBlock.of("new $T[0]", FIELD);
      case 1 -> tables.get(0);
      default -> CodeBlock.of("$T.table($L)", FIELD, CodeBlock.join(tables, ", "));
    };
  }

  private static List<List<FieldPlan>> parts(List<FieldPlan> fields) {
    List<List<FieldPlan>> parts = new ArrayList<>();
    int bytes = HOLDER_BYTES;
    for (FieldPlan field : fields) {
      int fieldBytes = FIELD_BYTES + NODE_BYTES * field.nodes().size();
      if (bytes + fieldBytes > HOLDER_BYTES) {
        parts.add(new ArrayList<>());
        bytes = 0;
      }
      parts.get(parts.size() - 1).add(field);
      bytes += fieldBytes;
    }
    return parts;
  }

  private void addFields(List<FieldPlan> part) {
    String holder = tables.isEmpty() ? "Fields" : "Fields" + (tables.size() + 1);
    TypeSpec.Builder type = holder(holder, "One constant for each field of the operation.");
    NameAllocator names = JavaNames.allocator("TABLE");
    List<CodeBlock> members = new ArrayList<>();
    for (FieldPlan field : part) {
      String parent = field.coordinate().substring(0, field.coordinate().indexOf('.'));
      String name =
          names.newName(
              JavaNames.constant(parent) + "_" + JavaNames.constant(field.responseName()));
      FieldPlan.Node first = field.nodes().get(0);
      CodeBlock.Builder value =
          CodeBlock.builder()
              .add(
                  "$T.of($L, $S, $S,$W$L, $L)",
                  FIELD,
                  field.id(),
                  field.responseName(),
                  field.coordinate(),
                  first.line(),
                  first.column());
      for (int i = 0; i < field.nodes().size(); i++) {
        FieldPlan.Node node = field.nodes().get(i);
        if (i > 0) {
          value.add("$Z.withNode($L, $L)", node.line(), node.column());
        }
        node.condition().ifPresent(index -> value.add("$Z.withCondition($L)", index));
      }
      if (!isInPlace(first)) {
        value.add(
            "$Z.withSource($S)",
            first.source().file() + ":" + first.source().line() + ":" + first.source().column());
      }
      type.addField(constant(FieldSpec.builder(FIELD, name), value.build()));
      members.add(CodeBlock.of("$N", name));
      fields.put(field.id(), CodeBlock.of("$N.$N", holder, name));
    }
    type.addField(
        constant(
            FieldSpec.builder(ArrayTypeName.of(FIELD), "TABLE"),
            CodeBlock.of("{$L}", CodeBlock.join(members, ",$W"))));
    tables.add(CodeBlock.of("$N.TABLE", holder));
    holders.add(type);
  }

  private void addKeys(List<KeyText> part) {
    String holder = keys.isEmpty() ? "Keys" : "Keys" + (keys.size() / HOLDER_SIZE + 1);
    TypeSpec.Builder type = holder(holder, "One constant for each response name.");
    NameAllocator names = new NameAllocator();
    for (KeyText key : part) {
      String name = names.newName(key.constant());
      type.addField(constant(FieldSpec.builder(KEY, name), key.made()));
      keys.put(key, CodeBlock.of("$N.$N", holder, name));
    }
    holders.add(type);
  }

  /** Equal answers share a constant, which is named after the first field that has it. */
  private void addAnswers(List<FieldPlan> all) {
    NameAllocator names = new NameAllocator();
    TypeSpec.Builder type = null;
    String holder = "";
    for (FieldPlan field : all) {
      if (field.value() instanceof ValuePlan.Constant value && !answers.containsKey(value.json())) {
        if (type == null || answers.size() % HOLDER_SIZE == 0) {
          holder = answers.isEmpty() ? "Answers" : "Answers" + (answers.size() / HOLDER_SIZE + 1);
          type = holder(holder, "Values that are the same for every request.");
          holders.add(type);
        }
        String name = names.newName(JavaNames.constant(field.responseName()));
        CodeBlock json = CodeBlock.of("$T.json($L)", WRITER, LongText.pieces(value.json()));
        type.addField(constant(FieldSpec.builder(ArrayTypeName.of(byte.class), name), json));
        answers.put(value.json(), CodeBlock.of("$N.$N", holder, name));
      }
    }
  }

  /**
   * Whether a node stands in the operation's own file just where it stands in the operation
   * document.
   */
  private boolean isInPlace(FieldPlan.Node node) {
    return node.source().file().equals(sourcePath)
        && node.source().line() == node.line()
        && node.source().column() == node.column();
  }

  private static TypeSpec.Builder holder(String name, String doc) {
    return TypeSpec.classBuilder(name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc("$L\n", doc);
  }

  private static FieldSpec constant(FieldSpec.Builder field, CodeBlock value) {
    return field.addModifiers(Modifier.STATIC, Modifier.FINAL).initializer(value).build();
  }
}
