package dev.graven.processor.plan;

import dev.graven.processor.schema.TypeRef;

/** What to pass for one parameter of a call. */
public sealed interface ArgumentPlan {

  /** The parent object. */
  record Source() implements ArgumentPlan {}

  /** The parent object as a class that its declared type does not promise. */
  record CastSource(String className) implements ArgumentPlan {}

  /**
   * The parents of a call's rows.
   *
   * @param call index into {@link WavePlan#calls}
   */
  record Parents(int call) implements ArgumentPlan {}

  /**
   * What is selected below the field.
   *
   * @param template index into {@link ExecutionPlan#templates}
   */
  record SelectionOf(int template) implements ArgumentPlan {}

  /** The caches of the request's loaders. */
  record LoadsOf() implements ArgumentPlan {}

  /** A value of the request's context, by class. */
  record ContextValue(String contextClass, boolean nullable) implements ArgumentPlan {}

  /**
   * A GraphQL argument.
   *
   * @param name its name, for messages
   * @param type its GraphQL type
   * @param value where it comes from
   * @param target what the parameter wants
   */
  record Argument(String name, TypeRef type, InputPlan value, TargetPlan target)
      implements ArgumentPlan {}
}
