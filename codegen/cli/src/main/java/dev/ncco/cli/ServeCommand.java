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

/** The command {@code serve}. */
@Command(
        name = "serve",
        description =
                "Starts a playground on this machine: edit a document and see its findings, drawing and Java code.",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8722",
            description = "The port to listen on; 0 selects a free port. Default: ${DEFAULT-VALUE}.")
    private int port;

    @Override
    public Integer call() throws Failure {
        ReviewJar.require();
        PrintWriter out = spec.commandLine().getOut();
        try (Playground playground = new Playground(port)) {
            out.println("open " + playground.url() + " in a browser; press Ctrl-C to stop");
            out.flush();
            new CountDownLatch(1).await();
            return Exit.CLEAN;
        } catch (IOException | IllegalArgumentException e) {
            throw new Failure(Exit.CANNOT_READ_OR_WRITE, "cannot listen on port " + port + ": " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Exit.CLEAN;
        }
    }
}
