import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks the files of a staged release, the names of its modules and the headers of its bundles. Args: repository, version. */
public class StagedRelease {

    /** Each published jar with the name of its module. */
    private static final Map<String, String> MODULES = new TreeMap<>(Map.of(
            "ncco-cli", "dev.ncco.cli",
            "ncco-codegen", "dev.ncco.codegen",
            "ncco-dsl", "dev.ncco.dsl",
            "ncco-jakarta-rest", "dev.ncco.jakarta.rest",
            "ncco-javac-plugin", "dev.ncco.javac",
            "ncco-maven-plugin", "dev.ncco.maven",
            "ncco-review", "dev.ncco.review",
            "ncco-schema", "dev.ncco.schema"));

    private static final List<String> BUNDLES = List.of("ncco-dsl", "ncco-schema");

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

    private final List<String> mistakes = new ArrayList<>();
    private final Path group;
    private final String version;

    private StagedRelease(Path group, String version) {
        this.group = group;
        this.version = version;
    }

    public static void main(String[] args) throws IOException {
        StagedRelease release = new StagedRelease(Path.of(args[0], "dev", "ncco"), args[1]);
        release.files();
        release.stopAtMistakes();
        release.poms();
        for (String artifact : MODULES.keySet()) {
            release.module(artifact, release.file(artifact, ".jar"));
        }
        release.module("ncco-cli", release.file("ncco-cli", "-all.jar"));
        for (String bundle : BUNDLES) {
            release.bundle(bundle);
        }
        release.stopAtMistakes();
    }

    private void stopAtMistakes() {
        mistakes.forEach(System.err::println);
        if (!mistakes.isEmpty()) {
            System.exit(1);
        }
    }

    private void same(String what, Set<String> expected, Set<String> found) {
        Set<String> missing = new TreeSet<>(expected);
        missing.removeAll(found);
        Set<String> unexpected = new TreeSet<>(found);
        unexpected.removeAll(expected);
        require(missing.isEmpty() && unexpected.isEmpty(), what + ": missing " + missing + ", unexpected " + unexpected);
    }

    private void require(boolean condition, String mistake) {
        if (!condition) {
            mistakes.add(mistake);
        }
    }

    private Path file(String artifact, String suffix) {
        return group.resolve(artifact).resolve(version).resolve(artifact + "-" + version + suffix);
    }

    private void files() throws IOException {
        Set<String> artifacts = new TreeSet<>(MODULES.keySet());
        artifacts.add("ncco-bom");
        same("artifacts", artifacts, names(group));
        for (String artifact : artifacts) {
            List<String> suffixes = new ArrayList<>(List.of(".pom", "-cyclonedx.json"));
            if (MODULES.containsKey(artifact)) {
                suffixes.addAll(List.of(".jar", "-sources.jar", "-javadoc.jar"));
            }
            if (artifact.equals("ncco-cli")) {
                suffixes.addAll(List.of("-all.jar", "-review.jar"));
            }
            Set<String> expected = new TreeSet<>();
            for (String suffix : suffixes) {
                for (String companion : List.of("", ".asc", ".md5", ".sha1")) {
                    expected.add(artifact + "-" + version + suffix + companion);
                }
            }
            same("files of " + artifact, expected, names(group.resolve(artifact).resolve(version)));
        }
    }

    private void poms() throws IOException {
        for (String artifact : names(group)) {
            String pom = Files.readString(file(artifact, ".pom"));
            require(
                    Stream.of("<parent>", "SNAPSHOT", "${").noneMatch(pom::contains),
                    artifact + ": the pom has a parent, a snapshot or a property");
        }
        Set<String> managed = Pattern.compile("<artifactId>(.*)</artifactId>\\s*<version>" + Pattern.quote(version))
                .matcher(Files.readString(file("ncco-bom", ".pom")))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        managed.remove("ncco-bom");
        same("artifacts in the BOM", MODULES.keySet(), managed);
    }

    private void module(String artifact, Path jar) {
        String name = descriptor(jar).name();
        require(name.equals(MODULES.get(artifact)), jar.getFileName() + ": the module is called " + name);
    }

    private void bundle(String artifact) throws IOException {
        Path jar = file(artifact, ".jar");
        Attributes headers;
        try (JarFile opened = new JarFile(jar.toFile())) {
            headers = opened.getManifest().getMainAttributes();
        }
        require(
                MODULES.get(artifact).equals(headers.getValue("Bundle-SymbolicName")),
                artifact + ": the bundle has another name than the module");
        same(
                "Export-Package of " + artifact,
                descriptor(jar).exports().stream()
                        .filter(exports -> !exports.isQualified())
                        .map(Exports::source)
                        .collect(Collectors.toCollection(TreeSet::new)),
                clauses(headers.getValue("Export-Package")).stream()
                        .map(clause -> clause.split(";")[0])
                        .collect(Collectors.toCollection(TreeSet::new)));
        List<String> imports = clauses(headers.getValue("Import-Package"));
        require(imports.stream().anyMatch(clause -> clause.startsWith("tools.jackson.core;")), artifact + ": no Jackson");
        for (String clause : imports) {
            require(
                    !clause.startsWith("tools.jackson.") || clause.endsWith(";version=[3.1|4)"),
                    artifact + ": wrong range of Jackson: " + clause);
            require(
                    Stream.of("com.fasterxml.jackson.annotation", "org.jspecify", "org.jetbrains")
                                    .noneMatch(clause::startsWith)
                            || clause.endsWith(";resolution:=optional"),
                    artifact + ": not optional: " + clause);
        }
    }

    /** Splits a header at commas outside quotes; a comma in quotes becomes a bar, and the quotes go. */
    private static List<String> clauses(String header) {
        String unquoted = QUOTED.matcher(header)
                .replaceAll(match -> match.group().replace("\"", "").replace(',', '|'));
        return List.of(unquoted.split(","));
    }

    private static ModuleDescriptor descriptor(Path jar) {
        return ModuleFinder.of(jar).findAll().iterator().next().descriptor();
    }

    private static Set<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith("maven-metadata"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
