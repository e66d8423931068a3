package dev.graven.processor.plan;

import dev.graven.processor.source.JavaClass;
import dev.graven.processor.source.JavaType;

/**
 * What the load groups of one loader with equal arguments share, within a phase.
 *
 * @param isPrimable whether resolvers may add to it: it has no arguments
 */
public record LoadCachePlan(JavaClass loader, JavaType keyType, boolean isPrimable) {}
