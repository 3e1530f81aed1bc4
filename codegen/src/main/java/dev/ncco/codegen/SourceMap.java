package dev.ncco.codegen;

import dev.ncco.codegen.emit.Declaration;
import dev.ncco.codegen.emit.EmittedFile;
import dev.ncco.codegen.emit.Origin;
import dev.ncco.codegen.load.SchemaSet;
import dev.ncco.schema.model.ObjectShape;
import dev.ncco.schema.model.SchemaNode;
import dev.ncco.schema.model.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The classes, methods and fields of the generated sources, with their lines and the schema members from which they are
 * generated.
 *
 * @param elements the elements, by file and line
 */
public record SourceMap(List<Element> elements) {

    /**
     * A generated class, method or field.
     *
     * @param file the path of its source file
     * @param declaration the declaration, with its lines
     * @param members the schema members from which it is generated; empty if unknown
     */
    public record Element(String file, Declaration declaration, List<Member> members) {}

    /**
     * A member in a schema file.
     *
     * @param file the path of the schema file
     * @param pointer the JSON Pointer; empty for the whole file
     */
    public record Member(String file, String pointer) {}

    static SourceMap of(List<EmittedFile> files, SchemaSet schemas) {
        List<Element> elements = new ArrayList<>();
        for (EmittedFile file : files) {
            for (Declaration declaration : file.declarations()) {
                List<Member> members = file.origins(declaration).stream()
                        .map(origin -> member(schemas, origin))
                        .distinct()
                        .toList();
                elements.add(new Element(file.source().path(), declaration, members));
            }
        }
        return new SourceMap(List.copyOf(elements));
    }

    /**
     * Finds the elements that are generated from a member.
     *
     * @param file the path of the schema file
     * @param pointer the JSON Pointer of the member
     * @return the elements, by file and line
     */
    public List<Element> from(String file, String pointer) {
        Member member = new Member(file, pointer);
        return elements.stream().filter(e -> e.members().contains(member)).toList();
    }

    /**
     * Finds the public methods that are not generated from a schema member.
     *
     * @return the methods, by file and line
     */
    public List<Element> strays() {
        return elements.stream()
                .filter(e -> e.declaration().kind() == Declaration.Kind.METHOD
                        && e.declaration().isPublic()
                        && e.members().isEmpty())
                .toList();
    }

    private static Member member(SchemaSet schemas, Origin origin) {
        SchemaNode node = root(schemas, origin).orElseThrow();
        Shape shape = schemas.shape(node);
        for (String name : origin.path()) {
            ObjectShape.Member member = shape instanceof ObjectShape object ? object.member(name) : null;
            if (member == null) {
                throw new IllegalStateException("the schemas have no member for " + origin);
            }
            shape = member.shape();
            node = shape.annotations().node();
        }
        return new Member(node.path(), node.pointer());
    }

    private static Optional<SchemaNode> root(SchemaSet schemas, Origin origin) {
        return origin.isInPlace()
                ? schemas.roots().stream()
                        .filter(r -> r.ownJava("place-of")
                                .flatMap(p -> r.files().find(r.path(), p.text()))
                                .filter(t -> t.path().equals(origin.file()))
                                .isPresent())
                        .findFirst()
                : schemas.root(origin.file());
    }
}
