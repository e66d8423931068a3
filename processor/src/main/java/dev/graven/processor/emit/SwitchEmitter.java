package dev.graven.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.lang.model.element.Modifier;

/** Writes a method that does one of many things by number, in parts where there are too many. */
final class SwitchEmitter {
  /** Cases in one method: up to 25 bytes of bytecode each. */
  private static final int CASES = 200;

  private final ExecutionScope scope;
  private final String name;
  private final MethodSpec first;
  private final boolean returns;

  /**
   * @param method the method, without its body; its first parameter is the number
   */
  SwitchEmitter(ExecutionScope scope, MethodSpec method) {
    this.scope = scope;
    this.first = method;
    this.name = method.name();
    this.returns = !method.returnType().equals(TypeName.VOID);
  }

  // protected void walk(int region) {
  //   switch (region) {
  //     case 0 -> walkAtRoot();
  //     default -> throw new IllegalArgumentException();
  //   }
  // }
  /** Adds the methods; {@code cases} are expressions by number. */
  void addTo(TypeSpec.Builder type, Map<Integer, CodeBlock> expressions) {
    List<Map.Entry<Integer, CodeBlock>> cases = List.copyOf(new TreeMap<>(expressions).entrySet());
    String method = name;
    String number = first.parameters().get(0).name();
    CodeBlock passed =
        CodeBlock.join(
            first.parameters().stream().map(it -> CodeBlock.of("$N", it)).toList(), ", ");
    for (int start = 0; start == 0 || start < cases.size(); start += CASES) {
      int end = Math.min(cases.size(), start + CASES);
      MethodSpec.Builder spec = first.toBuilder();
      if (start > 0) {
        spec = MethodSpec.methodBuilder(method).addModifiers(Modifier.PRIVATE);
        spec.returns(first.returnType())
            .addParameters(first.parameters())
            .addExceptions(first.exceptions());
      }
      CodeBlock.Builder code = CodeBlock.builder();
      code.add(returns ? "return switch ($N) {\n$>" : "switch ($N) {\n$>", number);
      for (int i = start; i < end; i++) {
        code.add("case $L -> $L;\n", cases.get(i).getKey(), cases.get(i).getValue());
      }
      if (end < cases.size()) {
        method = scope.methodName(name);
        code.add("default -> $N($L);\n", method, passed);
      } else {
        code.add(
            "default -> throw new $T($S + $N);\n",
            IllegalArgumentException.class,
            "no " + number + " ",
            number);
      }
      code.add(returns ? "$<};\n" : "$<}\n");
      type.addMethod(spec.addCode(code.build()).build());
    }
  }
}
