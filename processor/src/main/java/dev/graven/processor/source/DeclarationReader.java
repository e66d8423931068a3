package dev.graven.processor.source;

import com.google.auto.common.MoreElements;
import dev.graven.annotations.GraphQLEnum;
import dev.graven.annotations.GraphQLInput;
import dev.graven.annotations.GraphQLInterface;
import dev.graven.annotations.GraphQLOneOf;
import dev.graven.annotations.GraphQLScalar;
import dev.graven.annotations.GraphQLType;
import dev.graven.annotations.GraphQLUnion;
import dev.graven.processor.diagnostic.StageResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The stage's entry: reads every annotated class again, in whichever round it is called. */
public final class DeclarationReader {
  private final Elements elements;
  private final Types types;

  /** A reader for one compilation. */
  public DeclarationReader(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  /**
   * The declarations as they are now.
   *
   * @param names the classes and packages to read
   * @param codeFirst whether the schema is derived from them, so that every name must be GraphQL's
   */
  public Reading read(AnnotatedNames names, boolean codeFirst) {
    ElementNames elementNames = new ElementNames(types);
    Findings findings = new Findings(elementNames);
    Placements placements = new Placements();
    AnnotationReader annotations = new AnnotationReader(findings);
    NullnessReader nullness = new NullnessReader(names.sourceClasses());
    HierarchyReader hierarchy = new HierarchyReader();
    List<TypeElement> carriers = carriers(names);
    Map<String, StageAdapter> promises =
        new PromiseReader(types, annotations, elementNames, placements, findings).read(carriers);
    TypeReader typeReader =
        new TypeReader(
            types, nullness, new Containers(types, promises, findings), hierarchy, findings);
    FieldCallReader calls =
        new FieldCallReader(
            annotations,
            new LoaderReader(types, annotations, typeReader, elementNames, findings),
            findings);
    NameReader nameReader = new NameReader(annotations, findings, codeFirst);
    DocumentationReader documentation = new DocumentationReader(elements, annotations);
    ParameterReader parameters =
        new ParameterReader(
            annotations, typeReader, nameReader, documentation, elementNames, placements, findings);
    ObjectReader objectReader =
        new ObjectReader(
            elements,
            annotations,
            nameReader,
            documentation,
            new RecordComponentReader(
                annotations,
                typeReader,
                nameReader,
                documentation,
                calls,
                elementNames,
                placements),
            new MemberReader(
                annotations,
                typeReader,
                nameReader,
                documentation,
                parameters,
                calls,
                elementNames,
                placements,
                findings),
            new ClassMembers(elements, types, findings),
            elementNames,
            findings);
    EnumReader enumReader =
        new EnumReader(annotations, nameReader, documentation, elementNames, placements, findings);
    ScalarReader scalarReader =
        new ScalarReader(
            annotations, typeReader, nameReader, documentation, elementNames, findings);
    InputReader inputReader =
        new InputReader(
            elements,
            types,
            annotations,
            nameReader,
            documentation,
            new InputFieldReader(
                annotations,
                typeReader,
                nameReader,
                documentation,
                elementNames,
                placements,
                findings),
            elementNames,
            findings);
    ResolverReader resolverReader =
        new ResolverReader(
            annotations,
            typeReader,
            nameReader,
            documentation,
            parameters,
            calls,
            new BatchReader(elements, types, findings),
            hierarchy,
            elementNames,
            placements,
            findings);
    SettingsReader settings = new SettingsReader(annotations, elementNames, findings);

    List<ObjectDeclaration> objects = new ArrayList<>();
    List<InterfaceDeclaration> interfaces = new ArrayList<>();
    List<UnionDeclaration> unions = new ArrayList<>();
    List<EnumDeclaration> enums = new ArrayList<>();
    List<ScalarDeclaration> scalars = new ArrayList<>();
    List<InputDeclaration> inputs = new ArrayList<>();
    List<ResolverDeclaration> resolvers = new ArrayList<>();
    List<OperationsDeclaration> operations = new ArrayList<>();
    for (TypeElement type : carriers) {
      if (MoreElements.isAnnotationPresent(type, GraphQLType.class)) {
        placements.accept(type);
        objects.addAll(objectReader.readObjects(type));
        hierarchy.add(type);
      }
      if (MoreElements.isAnnotationPresent(type, GraphQLInterface.class)) {
        placements.accept(type);
        objectReader.readInterface(type).ifPresent(interfaces::add);
        hierarchy.add(type);
      }
      if (MoreElements.isAnnotationPresent(type, GraphQLUnion.class)) {
        placements.accept(type);
        objectReader.readUnion(type).ifPresent(unions::add);
        hierarchy.add(type);
      }
      if (MoreElements.isAnnotationPresent(type, GraphQLEnum.class)) {
        placements.accept(type);
        enumReader.read(type).ifPresent(enums::add);
      }
      if (MoreElements.isAnnotationPresent(type, GraphQLScalar.class)) {
        placements.accept(type);
        scalarReader.read(type).ifPresent(scalars::add);
      }
      if (MoreElements.isAnnotationPresent(type, GraphQLInput.class)) {
        placements.accept(type);
        inputReader.read(type).ifPresent(inputs::add);
      } else if (MoreElements.isAnnotationPresent(type, GraphQLOneOf.class)) {
        findings.invalidDeclaration(
            type,
            "`%s` has @GraphQLOneOf, which speaks of input objects. Add @GraphQLInput, or remove it."
                .formatted(ElementNames.label(type)));
        placements.accept(type);
      }
      resolvers.addAll(resolverReader.read(type));
      settings.operations(type).ifPresent(operations::add);
    }
    new PlacementValidator(placements, findings).validate(carriers);
    List<Element> withPackages = new ArrayList<>(carriers);
    names.packages().stream()
        .map(elements::getPackageElement)
        .filter(Objects::nonNull)
        .forEach(withPackages::add);
    scalars.addAll(settings.scalars(withPackages));
    Declarations declarations =
        new Declarations(
            objects,
            interfaces,
            unions,
            enums,
            scalars,
            inputs,
            resolvers,
            operations,
            settings.schema(withPackages),
            hierarchy.hierarchy());
    return new Reading(
        new StageResult<>(declarations, findings.diagnostics()), findings.unresolved());
  }

  private List<TypeElement> carriers(AnnotatedNames names) {
    Stream<TypeElement> found =
        names.types().stream().map(elements::getTypeElement).filter(Objects::nonNull);
    return found.toList();
  }
}
