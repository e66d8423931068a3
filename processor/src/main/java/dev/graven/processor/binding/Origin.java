package dev.graven.processor.binding;

import dev.graven.processor.diagnostic.ElementPosition;
import dev.graven.processor.source.Access;
import dev.graven.processor.source.JavaClass;

/**
 * The Java member behind a binding: who may call it, and what to blame.
 *
 * @param owner the class it is called on
 * @param access from where the member itself may be called, whatever the class around it
 */
public record Origin(JavaClass owner, Access access, ElementPosition element) {}
