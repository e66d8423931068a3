package dev.graven.processor.emit;

import static dev.graven.processor.emit.RuntimeNames.INPUT_COERCION;
import static dev.graven.processor.emit.RuntimeNames.INPUT_ERRORS;
import static dev.graven.processor.emit.RuntimeNames.INPUT_POSITION;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import dev.graven.processor.schema.TypeRef;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * Coercion of raw values that are not null (specification sections 3.5 to 3.12): expressions, and
 * the methods of one class that they call, one per list type.
 */
final class RawCoercionEmitter {
  private static final Map<String, String> SCALARS =
      Map.of("Int", "int32", "Float", "float64", "Boolean", "bool", "String", "string", "ID", "id");

  private final InputTypes types;
  private final NameAllocator names;
  private final Map<TypeRef, String> listMethods = new LinkedHashMap<>();

  RawCoercionEmitter(InputTypes types, NameAllocator names) {
    this.types = types;
    this.names = names;
  }

  /** The coercion of {@code value}, which stands {@code at} a place. */
  CodeBlock coercion(TypeRef type, String value, CodeBlock at) {
    if (type instanceof TypeRef.ListOf) {
      return CodeBlock.of("$N($N, $L, errors)", listMethod(type), value, at);
    }
    String scalar = SCALARS.get(type.name());
    return scalar != null
        ? CodeBlock.of("$T.$N($N, $L, errors)", INPUT_COERCION, scalar, value, at)
        : CodeBlock.of("$T.parse($N, $L, errors)", types.coercion(type.name()), value, at);
  }

  /** The methods that the expressions call. */
  List<MethodSpec> methods() {
    // A list of lists asks for the method of its items while it is being written.
    List<TypeRef> pending = new ArrayList<>(listMethods.keySet());
    List<MethodSpec> methods = new ArrayList<>();
    for (int i = 0; i < pending.size(); i++) {
      methods.add(list((TypeRef.ListOf) pending.get(i)));
      for (TypeRef asked : listMethods.keySet()) {
        if (!pending.contains(asked)) {
          pending.add(asked);
        }
      }
    }
    return methods;
  }

  private String listMethod(TypeRef type) {
    return listMethods.computeIfAbsent(
        type, list -> names.newName(JavaNames.decapitalized(list.name()) + "List"));
  }

  // private static List<Integer> intList(Object value, InputPosition at, InputErrors errors) {
  //   List<Integer> list = new ArrayList<>();
  //   int index = 0;
  //   for (Object item : InputCoercion.items(value)) { ... }
  //   return Collections.unmodifiableList(list);
  // }
  private MethodSpec list(TypeRef.ListOf type) {
    TypeName listType = types.boxed(type);
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(listMethod(type))
            .addJavadoc("{@code $L}.\n", type)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(listType)
            .addParameter(Object.class, "value")
            .addParameter(INPUT_POSITION, "at")
            .addParameter(INPUT_ERRORS, "errors")
            .addStatement("$T list = new $T<>()", listType, ArrayList.class)
            .addStatement("int index = 0")
            .beginControlFlow("for ($T item : $T.items(value))", Object.class, INPUT_COERCION)
            .addStatement("$T itemAt = at.item(value, index++)", INPUT_POSITION)
            .beginControlFlow("if (item != null)")
            .addStatement("list.add($L)", coercion(type.item(), "item", CodeBlock.of("itemAt")))
            .nextControlFlow("else");
    if (type.item().nonNull()) {
      method.addStatement("errors.nullValue(itemAt)");
    } else {
      method.addStatement("list.add(null)");
    }
    return method
        .endControlFlow()
        .endControlFlow()
        .addStatement("return $T.unmodifiableList(list)", Collections.class)
        .build();
  }
}
