package dev.ncco.codegen.emit;

import java.util.List;
import java.util.Map;

/** A generated file, and the schema members from which its declarations are generated. */
public final class EmittedFile {

    private final SourceFile source;
    private final Map<String, List<Origin>> origins;

    EmittedFile(SourceFile source, Map<String, List<Origin>> origins) {
        this.source = source;
        this.origins = origins;
    }

    /**
     * Returns the file.
     *
     * @return the file
     */
    public SourceFile source() {
        return source;
    }

    /**
     * Parses the file.
     *
     * @return its declarations, in the order of the file
     */
    public List<Declaration> declarations() {
        return JavaSource.declarations(source.text());
    }

    /**
     * Returns the schema members from which a declaration is generated.
     *
     * @param declaration the declaration
     * @return the members; empty if the emitter does not specify any
     */
    public List<Origin> origins(Declaration declaration) {
        return origins.getOrDefault(declaration.key(), List.of());
    }
}
