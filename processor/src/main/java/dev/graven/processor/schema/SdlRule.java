package dev.graven.processor.schema;

import dev.graven.processor.diagnostic.Diagnostic;
import java.util.List;
import java.util.function.Consumer;

/**
 * A rule of the type system that is checked on the definitions themselves: where graphql-java has
 * no such rule, or reports it without a position, or stops before it gets there.
 */
interface SdlRule {
  /** The rules, in the order in which they report. */
  List<SdlRule> ALL =
      List.of(
          new ExecutableDefinitionsRule(),
          new DistinctTypesRule(),
          new RootTypesRule(),
          new NotSupportedRule(),
          new KnownTypesRule(),
          new ReservedNamesRule(),
          new UniqueNamesRule(),
          new NonEmptyTypesRule(),
          new InputOutputRule(),
          new DefaultValuesRule(),
          new DefaultCyclesRule(),
          new DeprecationRule(),
          new SchemaDefinitionRule(),
          new ExtensionsRule(),
          new ImplementationsRule(),
          new UnionMembersRule(),
          new EnumValuesRule(),
          new RequiredCyclesRule(),
          new OneOfRule(),
          new ScalarDefinitionsRule(),
          new DirectiveDefinitionsRule(),
          new DirectiveCyclesRule(),
          new KnownDirectivesRule(),
          new DirectiveArgumentsRule());

  /** Reports every violation. */
  void check(SdlDocument sdl, RootTypes roots, Consumer<Diagnostic> report);
}
