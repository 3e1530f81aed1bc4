package dev.ncco.codegen.compile;

import java.util.List;

/** Thrown if generated sources do not compile, which is a bug in the generator. */
public final class CompilationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CompilationException(List<String> errors) {
        super("the generated sources do not compile:\n" + String.join("\n", errors));
    }

    /** Never null: the constructor requires the errors. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
