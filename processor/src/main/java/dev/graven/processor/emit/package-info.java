/** In: execution plans. Out: Java files. The only package that knows JavaPoet. */
@NullMarked
package dev.graven.processor.emit;

import org.jspecify.annotations.NullMarked;
