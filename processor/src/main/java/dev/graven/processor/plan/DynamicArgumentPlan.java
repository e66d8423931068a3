package dev.graven.processor.plan;

import dev.graven.processor.schema.TypeRef;
import java.util.OptionalInt;

/**
 * An argument of a dynamic field, an entry of the map that its resolver receives.
 *
 * @param target what stands in maps for values of its type
 * @param presence index of the variable without whose runtime value there is no entry; empty where
 *     there always is one
 */
public record DynamicArgumentPlan(
    String name, TypeRef type, InputPlan value, TargetPlan target, OptionalInt presence) {}
