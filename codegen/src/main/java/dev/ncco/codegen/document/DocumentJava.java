package dev.ncco.codegen.document;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.ncco.codegen.load.SchemaLoader;
import dev.ncco.codegen.model.ApiModel;
import dev.ncco.codegen.model.ListType;
import dev.ncco.codegen.model.ObjectType;
import dev.ncco.codegen.plan.Planner;
import dev.ncco.schema.Kind;
import dev.ncco.schema.Schemas;
import dev.ncco.schema.check.KindGuess;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import tools.jackson.databind.JsonNode;

/** Generates Java code that builds a document. */
public final class DocumentJava {

    private static final Formatter FORMATTER = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .build());

    private final ApiModel api;

    /**
     * Creates a generator.
     *
     * @param api the model of the DSL
     */
    public DocumentJava(ApiModel api) {
        this.api = api;
    }

    /**
     * Creates a generator for the schemas of this release.
     *
     * @return the generator
     */
    public static DocumentJava ofRelease() {
        return new DocumentJava(Planner.plan(SchemaLoader.load(
                SchemaLoader.referenced(Schemas::text, "call.schema.json", "ncco.schema.json", "event.schema.json"))));
    }

    /**
     * Returns whether code can build a document; events can only be read.
     *
     * @param document a document without errors
     * @return {@code true} if it is a call or an NCCO
     */
    public static boolean canBuild(JsonNode document) {
        KindGuess guess = new KindGuess();
        document.properties().forEach(m -> guess.see(m.getKey(), m.getValue().stringValue(null)));
        return document.isArray() || guess.kind() == Kind.CALL;
    }

    /**
     * Generates the imports and one statement.
     *
     * @param document a call or an NCCO without errors
     * @return the Java code
     */
    public String statement(JsonNode document) {
        String source = file(document, "", "Document", MethodSplitter.none()).toString();
        String formatted = format(source);
        String imports =
                formatted.lines().filter(line -> line.startsWith("import ")).collect(Collectors.joining("\n"));
        String start = "        return ";
        int from = formatted.indexOf(start);
        String body = formatted.substring(from + start.length(), formatted.indexOf("\n    }", from));
        String type = typeOf(document);
        String statement = type + " " + variable(type) + " = " + body.replace("\n        ", "\n");
        return imports + "\n\n" + statement + "\n";
    }

    /**
     * Generates a class whose {@code main} method prints the document.
     *
     * @param document a call or an NCCO without errors
     * @param packageName the package, or an empty string
     * @param className the name of the class
     * @return the Java code
     */
    public String source(JsonNode document, String packageName, String className) {
        return format(
                file(document, packageName, className, MethodSplitter.ofClass()).toString());
    }

    private String typeOf(JsonNode document) {
        return document.isArray() ? list().name() : call().name();
    }

    private ListType list() {
        return api.lists().get(0);
    }

    private ObjectType call() {
        Optional<ObjectType> staged =
                api.objects().stream().filter(o -> !o.stages().isEmpty()).findFirst();
        return staged.orElseThrow();
    }

    private static String variable(String type) {
        return Character.toLowerCase(type.charAt(0)) + type.substring(1);
    }

    private JavaFile file(JsonNode document, String packageName, String className, MethodSplitter parts) {
        Expressions builder = new Expressions(api, parts);
        CodeBlock code = document.isArray() ? builder.list(list(), document) : builder.document(call(), document);
        ClassName type = Expressions.api(typeOf(document));
        String method = variable(type.simpleName());
        TypeSpec spec = TypeSpec.classBuilder(className)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(MethodSpec.methodBuilder("main")
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .addParameter(String[].class, "args")
                        .addStatement("$T.out.println($N().toJson())", System.class, method)
                        .build())
                .addMethod(MethodSpec.methodBuilder(method)
                        .addModifiers(Modifier.STATIC)
                        .returns(type)
                        .addStatement("return $L", code)
                        .build())
                .addMethods(parts.methods())
                .build();
        JavaFile.Builder file =
                JavaFile.builder(packageName, spec).skipJavaLangImports(true).indent("    ");
        builder.factories().forEach(name -> file.addStaticImport(Expressions.api("Voice"), name));
        return file.build();
    }

    private static String format(String source) {
        try {
            return Layout.clean(FORMATTER.formatSourceAndFixImports(source));
        } catch (FormatterException e) {
            throw new IllegalStateException("the generated source does not parse:\n" + source, e);
        }
    }
}
