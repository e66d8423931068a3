/** Names that Java or a file system would rather not have. */
package dev.graven.tests.naming;
