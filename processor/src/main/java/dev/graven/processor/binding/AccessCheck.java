package dev.graven.processor.binding;

import dev.graven.processor.diagnostic.Diagnostic;
import dev.graven.processor.diagnostic.DiagnosticId;
import dev.graven.processor.schema.FieldModel;
import dev.graven.processor.source.Access;
import dev.graven.processor.source.JavaClass;
import dev.graven.processor.source.JavaType;
import dev.graven.processor.source.StageAdapter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Checks that generated code may call what a field is bound to. It depends on the package of the
 * executor, which is known per operation only: the planner asks.
 */
public final class AccessCheck {
  private final Bindings bindings;

  public AccessCheck(Bindings bindings) {
    this.bindings = bindings;
  }

  /** Everything about a field that code in {@code packageName} cannot reach. */
  public List<Diagnostic> check(FieldBinding binding, String packageName) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    if (binding instanceof FieldBinding.OfMember member) {
      checkMember(member, packageName, diagnostics);
    }
    stages(binding)
        .flatMap(it -> unreachable(it, packageName).stream())
        .map(what -> problem(binding, packageName, what))
        .forEach(diagnostics::add);
    namedClasses(binding)
        .filter(it -> !isOwner(it, binding) && !isReachable(it, packageName))
        .map(it -> problem(binding, packageName, "the class `" + it.canonicalName() + "`"))
        .forEach(diagnostics::add);
    Optional.ofNullable(bindings.abstractTypes().get(binding.field().type().name()))
        .flatMap(AbstractBinding::typeResolver)
        .flatMap(resolver -> unreachable(resolver.origin(), packageName))
        .map(what -> problem(binding, packageName, what))
        .ifPresent(diagnostics::add);
    inputs(binding.field()).stream()
        .flatMap(name -> Optional.ofNullable(bindings.inputs().get(name)).stream())
        .filter(input -> isReachable(input.javaClass(), packageName))
        .filter(input -> !isCallable(input, packageName))
        .map(
            input ->
                problem(
                    binding,
                    packageName,
                    "the constructor of `" + input.javaClass().canonicalName() + "`"))
        .forEach(diagnostics::add);
    return diagnostics;
  }

  /** The adapters that a call's result goes through. */
  private static Stream<StageAdapter> stages(FieldBinding binding) {
    JavaType result = binding instanceof FieldBinding.Batch it ? it.result() : binding.type();
    JavaType promised = result instanceof JavaType.Sequence list ? list.element() : result;
    return promised instanceof JavaType.StageType stage ? stage.adapter().stream() : Stream.of();
  }

  private static Optional<String> unreachable(StageAdapter adapter, String packageName) {
    return unreachable(adapter.owner(), adapter.access(), adapter.javaName(), packageName);
  }

  private static boolean isOwner(JavaClass javaClass, FieldBinding binding) {
    return binding instanceof FieldBinding.OfMember member
        && javaClass.equals(member.origin().owner());
  }

  private static void checkMember(
      FieldBinding.OfMember binding, String packageName, List<Diagnostic> diagnostics) {
    unreachable(binding.origin(), packageName)
        .map(what -> problem(binding, packageName, what))
        .ifPresent(diagnostics::add);
  }

  /** The class or the member of it that cannot be reached, for messages. */
  private static Optional<String> unreachable(Origin origin, String packageName) {
    return unreachable(origin.owner(), origin.access(), origin.element().member(), packageName);
  }

  private static Optional<String> unreachable(
      JavaClass owner, Access access, String member, String packageName) {
    if (!isReachable(owner, packageName)) {
      return Optional.of("the class `" + owner.canonicalName() + "`");
    }
    boolean isHidden =
        access == Access.PRIVATE
            || (access == Access.PACKAGE && !owner.packageName().equals(packageName));
    return isHidden
        ? Optional.of("`%s.%s`".formatted(owner.canonicalName(), member))
        : Optional.empty();
  }

  /**
   * What the executor names: classes of the result, of arguments, of context values, and loaders.
   */
  private Stream<JavaClass> namedClasses(FieldBinding binding) {
    FieldModel field = binding.field();
    Set<String> types = new LinkedHashSet<>();
    types.add(field.type().name());
    types.addAll(inputs(field));
    Stream<JavaClass> contextClasses =
        binding.parameters().stream()
            .filter(ParameterBinding.ContextParameter.class::isInstance)
            .flatMap(it -> ((ParameterBinding.ContextParameter) it).javaClass().stream());
    Stream<JavaClass> loader =
        binding instanceof FieldBinding.Load load ? Stream.of(load.loader()) : Stream.of();
    return Stream.of(types.stream().flatMap(this::classesOf), contextClasses, loader)
        .flatMap(it -> it)
        .distinct();
  }

  /** The types that arguments need: their own, and those inside input objects. */
  private Set<String> inputs(FieldModel field) {
    Set<String> types = new LinkedHashSet<>();
    field.arguments().forEach(argument -> addInput(argument.type().name(), types));
    return types;
  }

  private void addInput(String type, Set<String> types) {
    if (types.add(type) && bindings.inputs().containsKey(type)) {
      bindings
          .inputs()
          .get(type)
          .members()
          .forEach(member -> addInput(member.field().type().name(), types));
    }
  }

  private static boolean isCallable(InputBinding input, String packageName) {
    return switch (input.declaration().constructor()) {
      case PUBLIC -> true;
      case PACKAGE -> input.javaClass().packageName().equals(packageName);
      case PRIVATE -> false;
    };
  }

  private Stream<JavaClass> classesOf(String type) {
    AbstractBinding abstractType = bindings.abstractTypes().get(type);
    if (abstractType != null) {
      return Stream.concat(
          abstractType.isSupertype() ? Stream.of(abstractType.javaClass()) : Stream.of(),
          abstractType.possibleTypes().stream().map(AbstractBinding.PossibleType::javaClass));
    }
    return Optional.ofNullable(bindings.objects().get(type))
        .or(() -> Optional.ofNullable(bindings.enums().get(type)).map(EnumBinding::javaClass))
        .or(() -> Optional.ofNullable(bindings.scalars().get(type)).map(ScalarBinding::owner))
        .or(() -> Optional.ofNullable(bindings.inputs().get(type)).map(InputBinding::javaClass))
        .stream();
  }

  /** Whether code in {@code packageName} may name a class. */
  public static boolean isReachable(JavaClass javaClass, String packageName) {
    return javaClass.isPublic()
        || (javaClass.isAccessibleInPackage() && javaClass.packageName().equals(packageName));
  }

  private static Diagnostic problem(FieldBinding binding, String packageName, String what) {
    return new Diagnostic(
        DiagnosticId.INACCESSIBLE_MEMBER,
        "`%s` needs %s, which the executor's package `%s` cannot access. Make it public, or put the executor into its package."
            .formatted(binding.field().coordinate(), what, packageName),
        binding.field().position(),
        binding instanceof FieldBinding.OfMember member
            ? Optional.of(member.origin().element())
            : Optional.empty());
  }
}
