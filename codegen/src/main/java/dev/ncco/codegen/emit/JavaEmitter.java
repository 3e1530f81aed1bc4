package dev.ncco.codegen.emit;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.ncco.codegen.emit.kind.Types;
import dev.ncco.codegen.model.ApiModel;
import dev.ncco.codegen.model.ListType;
import dev.ncco.codegen.model.ObjectType;
import dev.ncco.codegen.model.TokenType;
import dev.ncco.codegen.model.UnionType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Prints all Java sources of the DSL. */
public final class JavaEmitter {

    /** The formatter of hand-written code, with the same options. */
    private static final Formatter FORMATTER = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .formatJavadoc(true)
            .build());

    /** Matches a field that is neither constant nor final. */
    private static final String FIELD = " {4}(?:private )?(?:@Nullable )?[\\w.<>?, ]+ \\w+;";

    private final String command;
    private final List<EmittedFile> files = new ArrayList<>();

    private JavaEmitter(String command) {
        this.command = command;
    }

    /**
     * Prints all sources.
     *
     * @param api the model
     * @param command the command that regenerates the files, for the banner
     * @return the files, by path
     */
    public static List<EmittedFile> emit(ApiModel api, String command) {
        JavaEmitter emitter = new JavaEmitter(command);
        for (ObjectType type : api.objects()) {
            emitter.add(object(api, type), type.file());
        }
        for (TokenType type : api.tokens()) {
            emitter.add(new TokenEmitter(api, type).emit(), type.file());
        }
        for (UnionType type : api.unions()) {
            emitter.add(UnionEmitter.emit(api, type), type.file());
            emitter.add(UnionsEmitter.unknown(type), type.file());
        }
        for (ListType type : api.lists()) {
            emitter.add(new ListEmitter(type).emit(), type.file());
        }
        if (!api.unions().isEmpty()) {
            emitter.add(UnionsEmitter.emit(api.unions()), "the schema files");
        }
        if (!api.patterns().isEmpty()) {
            emitter.add(FormatsEmitter.emit(api.patterns()), "common.schema.json");
        }
        if (!api.objects().isEmpty()) {
            emitter.add(VoiceEmitter.emit(api), "the schema files");
        }
        emitter.files.sort(Comparator.comparing(f -> f.source().path()));
        return List.copyOf(emitter.files);
    }

    private static TypeSpec object(ApiModel api, ObjectType type) {
        if (type.reading().isOpen()) {
            return new ReceivedEmitter(type).emit();
        }
        return type.parent().isPresent() ? new NarrowEmitter(api, type).emit() : new ObjectEmitter(api, type).emit();
    }

    private void add(TypeSpec type, String schema) {
        boolean isOfOneFile = schema.endsWith(".schema.json");
        TypeSpec marked =
                isOfOneFile ? type.toBuilder().addAnnotation(Origins.WHOLE).build() : type;
        JavaFile file = JavaFile.builder(Types.PACKAGE, marked)
                .addFileComment("Generated from $L by: $L", schema, command)
                .skipJavaLangImports(true)
                .indent("    ")
                .build();
        OriginReader read = new OriginReader(file.toString(), schema);
        files.add(new EmittedFile(
                new SourceFile("dev/ncco/" + type.name() + ".java", format(read.text())), read.origins()));
    }

    /**
     * Corrects the layout of JavaPoet, which separates all fields by blank lines and only supports Javadoc comments:
     * groups constants and fields, and starts each class with a blank line.
     */
    private static String grouped(String source) {
        return source.replaceAll(
                        "(?m)^((?: {4}| {8})(?:private |public )?(?:static )?final .*;)\\n\\n(?= +(?:private )?(static )?final )",
                        "$1\n")
                .replaceAll("(?m)^(    (?:private )?static final .*;)\\n(?=    (?:private )?final )", "$1\n\n")
                .replaceAll("(?m)^(" + FIELD + ")\\n\\n(?=" + FIELD + ")", "$1\n")
                .replace(
                        "    /**\n     * " + ObjectEmitter.WRITTEN + "\n     */\n",
                        "    // " + ObjectEmitter.WRITTEN + "\n")
                .replaceAll("(?m)^( *(?:public|final) .*(?:class|enum) .*\\{)\\n", "$1\n\n");
    }

    private static String format(String source) {
        try {
            return FORMATTER.formatSourceAndFixImports(grouped(source));
        } catch (FormatterException e) {
            throw new IllegalStateException("the generated source does not parse:\n" + source, e);
        }
    }
}
