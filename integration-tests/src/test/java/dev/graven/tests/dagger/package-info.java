/** Other processors in the compilation that writes the executors. */
package dev.graven.tests.dagger;
