/** The short form of the soak. */
package dev.graven.soak;
