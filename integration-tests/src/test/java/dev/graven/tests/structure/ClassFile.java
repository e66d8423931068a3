package dev.graven.tests.structure;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * As much of a class file as the checks need (Java Virtual Machine Specification, section 4).
 *
 * @param name binary name, with dots
 * @param classes every class that the constant pool names, in references and in descriptors
 * @param members every method and field that it refers to, as {@code java.lang.Class.forName}
 * @param bootstraps the bootstrap methods of its {@code invokedynamic} instructions, as members
 * @param codeLengths bytes of code of each method, by name and descriptor
 */
record ClassFile(
    String name,
    Set<String> classes,
    Set<String> members,
    Set<String> bootstraps,
    Map<String, Integer> codeLengths) {

  static ClassFile read(byte[] content) {
    try {
      return new Reader(new DataInputStream(new ByteArrayInputStream(content))).read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The class files among some files. */
  static List<ClassFile> readAll(Map<String, byte[]> files) {
    return files.entrySet().stream()
        .filter(file -> file.getKey().endsWith(".class"))
        .map(file -> read(file.getValue()))
        .toList();
  }

  /** A constant: its tag, the numbers in it, or its text. */
  private record Constant(int tag, int first, int second, String text) {}

  private static final class Reader {
    private static final int UTF8 = 1;
    private static final int LONG = 5;
    private static final int DOUBLE = 6;
    private static final int CLASS = 7;
    private static final int METHOD_HANDLE = 15;

    private final DataInputStream in;
    private Constant[] constants = {};
    private final Map<String, Integer> codeLengths = new TreeMap<>();
    private final Set<String> bootstraps = new TreeSet<>();

    Reader(DataInputStream in) {
      this.in = in;
    }

    ClassFile read() throws IOException {
      in.skipNBytes(8);
      readConstants();
      in.skipNBytes(2);
      String name = className(in.readUnsignedShort());
      in.skipNBytes(2);
      in.skipNBytes(2L * in.readUnsignedShort());
      readMembers();
      readMembers();
      readAttributes("");
      return new ClassFile(name, classes(), members(), bootstraps, codeLengths);
    }

    private void readConstants() throws IOException {
      constants = new Constant[in.readUnsignedShort()];
      for (int i = 1; i < constants.length; i++) {
        int tag = in.readUnsignedByte();
        constants[i] =
            switch (tag) {
              case UTF8 -> new Constant(tag, 0, 0, in.readUTF());
              case CLASS, 8, 16, 19, 20 -> new Constant(tag, in.readUnsignedShort(), 0, "");
              case METHOD_HANDLE ->
                  new Constant(tag, in.readUnsignedByte(), in.readUnsignedShort(), "");
              case 3, 4, 9, 10, 11, 12, 17, 18 ->
                  new Constant(tag, in.readUnsignedShort(), in.readUnsignedShort(), "");
              case LONG, DOUBLE -> new Constant(tag, in.readInt(), in.readInt(), "");
              default -> throw new IOException("constant of kind " + tag);
            };
        i += tag == LONG || tag == DOUBLE ? 1 : 0;
      }
    }

    /** Fields, then methods. */
    private void readMembers() throws IOException {
      int count = in.readUnsignedShort();
      for (int i = 0; i < count; i++) {
        in.skipNBytes(2);
        String name = text(in.readUnsignedShort()) + text(in.readUnsignedShort());
        readAttributes(name);
      }
    }

    private void readAttributes(String owner) throws IOException {
      int count = in.readUnsignedShort();
      for (int i = 0; i < count; i++) {
        String attribute = text(in.readUnsignedShort());
        int length = in.readInt();
        if (attribute.equals("Code")) {
          in.skipNBytes(4);
          codeLengths.put(owner, in.readInt());
          in.skipNBytes(length - 8L);
        } else if (attribute.equals("BootstrapMethods")) {
          readBootstraps();
        } else {
          in.skipNBytes(length);
        }
      }
    }

    private void readBootstraps() throws IOException {
      int count = in.readUnsignedShort();
      for (int i = 0; i < count; i++) {
        bootstraps.add(member(constants[in.readUnsignedShort()].second()));
        in.skipNBytes(2L * in.readUnsignedShort());
      }
    }

    /** Classes in references, and in every descriptor and signature. */
    private Set<String> classes() {
      Set<String> classes = new TreeSet<>();
      for (int i = 1; i < constants.length; i++) {
        if (constants[i] != null && constants[i].tag() == CLASS) {
          classes.add(className(i));
        } else if (constants[i] != null && constants[i].tag() == UTF8) {
          classes.addAll(named(constants[i].text()));
        }
      }
      return classes;
    }

    private static List<String> named(String descriptor) {
      List<String> names = new ArrayList<>();
      for (int at = descriptor.indexOf('L'); at >= 0; at = descriptor.indexOf('L', at + 1)) {
        int end = descriptor.indexOf(';', at);
        String name = end < 0 ? "" : descriptor.substring(at + 1, end);
        if (name.matches("[\\w$]+(/[\\w$]+)+")) {
          names.add(name.replace('/', '.'));
        }
      }
      return names;
    }

    private Set<String> members() {
      Set<String> members = new TreeSet<>();
      for (int i = 1; i < constants.length; i++) {
        if (constants[i] != null && constants[i].tag() >= 9 && constants[i].tag() <= 11) {
          members.add(member(i));
        }
      }
      return members;
    }

    private String member(int index) {
      Constant reference = constants[index];
      return className(reference.first()) + "." + text(constants[reference.second()].first());
    }

    private String className(int index) {
      return text(constants[index].first()).replace('/', '.');
    }

    private String text(int index) {
      return constants[index].text();
    }
  }

  /** The names of its methods that are longer than {@code limit}, with their lengths. */
  Stream<String> methodsAbove(int limit) {
    return codeLengths.entrySet().stream()
        .filter(method -> method.getValue() > limit)
        .map(method -> name + "." + method.getKey() + ": " + method.getValue() + " bytes");
  }
}
