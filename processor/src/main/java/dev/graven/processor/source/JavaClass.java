package dev.graven.processor.source;

/**
 * A Java class by its names.
 *
 * @param packageName empty for the unnamed package
 * @param canonicalName {@code shop.Catalog.Product}
 * @param isPublic whether it and all classes around it are public
 * @param isAccessibleInPackage whether no class on the way is private
 */
public record JavaClass(
    String packageName, String canonicalName, boolean isPublic, boolean isAccessibleInPackage) {

  /** The last part of the canonical name. */
  public String simpleName() {
    return canonicalName.substring(canonicalName.lastIndexOf('.') + 1);
  }
}
