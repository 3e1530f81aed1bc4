package dev.ncco.schema.policy;

import dev.ncco.schema.Finding;
import dev.ncco.schema.Report;
import dev.ncco.schema.Severity;
import dev.ncco.schema.source.Pointers;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** The configuration file {@code .ncco.json}: severities of rules, and findings to ignore. */
public final class Config {

    /** The name of the file. */
    public static final String FILE = ".ncco.json";

    /** A configuration without settings. */
    public static final Config NONE = new Config(List.of(), List.of());

    /** A pattern for rule ids and the severity of the rules; null turns them off. */
    private record Setting(Wildcard rule, @Nullable Severity severity) {}

    private record Ignore(
            @Nullable PathMatcher files,
            @Nullable Wildcard pointer,
            @Nullable Wildcard rule) {}

    private final List<Setting> settings;
    private final List<Ignore> ignores;

    private Config(List<Setting> settings, List<Ignore> ignores) {
        this.settings = settings;
        this.ignores = ignores;
    }

    /**
     * Parses a configuration.
     *
     * @param file the name of the file, for messages
     * @param text the content
     * @return the configuration
     * @throws PolicyException if the content is not a valid configuration
     */
    public static Config parse(String file, String text) throws PolicyException {
        PolicyFile source = PolicyFile.parse(file, text);
        source.object("", Set.of("rules", "ignore"));
        List<Setting> settings = new ArrayList<>();
        for (String rule : source.names("/rules")) {
            String at = "/rules/" + Pointers.escape(rule);
            settings.add(new Setting(new Wildcard(rule), severity(source, at)));
        }
        List<Ignore> ignores = new ArrayList<>();
        for (int i = 0; i < source.size("/ignore"); i++) {
            String at = "/ignore/" + i;
            source.object(at, Set.of("files", "pointer", "rule"));
            if (source.names(at).isEmpty()) {
                throw source.error(at, "an entry requires files, pointer or rule");
            }
            String files = source.text(at + "/files");
            String pointer = source.text(at + "/pointer");
            String rule = source.text(at + "/rule");
            ignores.add(new Ignore(
                    files == null ? null : glob(source, at, files),
                    pointer == null ? null : new Wildcard(pointer),
                    rule == null ? null : new Wildcard(rule)));
        }
        return new Config(List.copyOf(settings), List.copyOf(ignores));
    }

    private static @Nullable Severity severity(PolicyFile source, String at) throws PolicyException {
        String word = source.text(at);
        if (word == null) {
            throw source.error(at, "a severity must be one of off, info, warning, error");
        }
        return switch (word) {
            case "off" -> null;
            case "info", "warning", "error" -> Severity.valueOf(word.toUpperCase(Locale.ROOT));
            default -> throw source.error(at, "a severity must be one of off, info, warning, error");
        };
    }

    private static PathMatcher glob(PolicyFile source, String at, String glob) throws PolicyException {
        try {
            return FileSystems.getDefault().getPathMatcher("glob:" + glob);
        } catch (PatternSyntaxException e) {
            throw source.error(at + "/files", "invalid glob");
        }
    }

    /**
     * Applies the configuration to a report.
     *
     * @param report the report
     * @return a copy with changed severities, and without ignored findings
     */
    public Report apply(Report report) {
        if (settings.isEmpty() && ignores.isEmpty() || report.findings().isEmpty()) {
            return report;
        }
        List<Finding> kept = new ArrayList<>();
        for (Finding finding : report.findings()) {
            Finding changed = set(finding);
            if (changed != null && ignores.stream().noneMatch(i -> ignores(i, finding))) {
                kept.add(changed);
            }
        }
        return report.with(kept);
    }

    private @Nullable Finding set(Finding finding) {
        Finding changed = finding;
        for (Setting setting : settings) {
            if (setting.rule().matches(finding.rule())) {
                changed = setting.severity() == null ? null : finding.with(setting.severity());
            }
        }
        return changed;
    }

    private static boolean ignores(Ignore ignore, Finding finding) {
        return (ignore.files() == null || ignore.files().matches(Path.of(finding.file())))
                && (ignore.pointer() == null || ignore.pointer().matches(finding.pointer()))
                && (ignore.rule() == null || ignore.rule().matches(finding.rule()));
    }
}
