/**
 * In: operations as written. Out: the same operations, simplified pass by pass, and at the end
 * collected: for every object type and selection set the steps that CollectFields (specification
 * section 6.3.2) takes.
 */
@NullMarked
package dev.graven.processor.transform;

import org.jspecify.annotations.NullMarked;
