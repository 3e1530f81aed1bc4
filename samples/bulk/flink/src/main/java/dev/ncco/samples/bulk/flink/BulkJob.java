package dev.ncco.samples.bulk.flink;

import dev.ncco.samples.bulk.Step;
import java.time.Duration;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.serialization.SimpleStringEncoder;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.configuration.MemorySize;
import org.apache.flink.connector.file.sink.FileSink;
import org.apache.flink.connector.file.src.FileSource;
import org.apache.flink.connector.file.src.reader.TextLineInputFormat;
import org.apache.flink.core.fs.Path;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.streaming.api.functions.sink.filesystem.rollingpolicies.DefaultRollingPolicy;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/** An Apache Flink job that applies a step to each line of files: {@code BulkJob campaign|check IN OUT REJECTED}. */
public final class BulkJob {

    private static final OutputTag<String> REJECTED = new OutputTag<>("rejected", Types.STRING);

    private BulkJob() {}

    /** Applies the step and sends rejected lines to a side output. */
    private static final class StepFunction extends ProcessFunction<String, String> {

        private static final long serialVersionUID = 1L;
        private final Step step;

        StepFunction(Step step) {
            this.step = step;
        }

        @Override
        public void processElement(String line, Context context, Collector<String> out) {
            Step.Result result = step.apply(line);
            if (result.good()) {
                out.collect(result.line());
            } else {
                context.output(REJECTED, result.line());
            }
        }
    }

    /**
     * Builds the job.
     *
     * @param environment the environment of the job
     * @param step the step to apply to each line
     * @param in the input file or directory
     * @param out the directory for results
     * @param rejected the directory for rejected lines
     */
    public static void build(
            StreamExecutionEnvironment environment, Step step, String in, String out, String rejected) {
        FileSource<String> source = FileSource.forRecordStreamFormat(new TextLineInputFormat(), new Path(in))
                .build();
        SingleOutputStreamOperator<String> good = environment
                .fromSource(source, WatermarkStrategy.noWatermarks(), "lines")
                .process(new StepFunction(step))
                .name("step")
                .returns(Types.STRING);
        good.sinkTo(sink(out)).name("out");
        good.getSideOutput(REJECTED).sinkTo(sink(rejected)).name("rejected");
    }

    private static FileSink<String> sink(String folder) {
        return FileSink.forRowFormat(new Path(folder), new SimpleStringEncoder<String>("UTF-8"))
                .withRollingPolicy(DefaultRollingPolicy.builder()
                        .withRolloverInterval(Duration.ofHours(1))
                        .withMaxPartSize(MemorySize.ofMebiBytes(1024))
                        .build())
                .build();
    }

    /**
     * Runs the job and prints its duration.
     *
     * @param args the name of the step, the input, and the two output directories
     * @throws Exception if the job fails
     */
    public static void main(String[] args) throws Exception {
        if (args.length != 4) {
            System.err.println("usage: BulkJob campaign|check IN OUT REJECTED");
            System.exit(2);
        }
        StreamExecutionEnvironment environment = StreamExecutionEnvironment.getExecutionEnvironment();
        environment.setRuntimeMode(org.apache.flink.api.common.RuntimeExecutionMode.BATCH);
        build(environment, Step.of(args[0]), args[1], args[2], args[3]);
        long start = System.nanoTime();
        environment.execute("ncco " + args[0]);
        System.out.printf(java.util.Locale.ROOT, "%.1f s%n", (System.nanoTime() - start) / 1e9);
    }
}
