package dev.ncco.cli;

import dev.ncco.cli.serve.Playground;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Serves the playground. */
@Command(
        name = "serve",
        description =
                "Opens a playground for this machine only: a document, its findings as you type, the drawing, the Java.",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8722",
            description = "Where. Default: ${DEFAULT-VALUE}; 0 takes any.")
    private int port;

    @Override
    public Integer call() throws Failure {
        PrintWriter out = spec.commandLine().getOut();
        try (Playground playground = new Playground(port)) {
            out.println("open " + playground.url() + " in a browser; Ctrl-C ends it");
            out.flush();
            new CountDownLatch(1).await();
            return Exit.CLEAN;
        } catch (IOException | IllegalArgumentException e) {
            throw new Failure(Exit.CANNOT_READ_OR_WRITE, "cannot listen at port " + port + ": " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Exit.CLEAN;
        }
    }
}
