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

/** Runs a step over files, on as many machines as there are: {@code BulkJob campaign|check IN OUT ASIDE}. */
public final class BulkJob {

    private static final OutputTag<String> ASIDE = new OutputTag<>("aside", Types.STRING);

    private BulkJob() {}

    /** The step, with a side output for bad lines. */
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
                context.output(ASIDE, result.line());
            }
        }
    }

    /**
     * Builds the job.
     *
     * @param environment where it will run
     * @param step what to do with a line
     * @param in a file or folder of lines
     * @param out a folder for good ones
     * @param aside a folder for bad ones
     */
    public static void build(StreamExecutionEnvironment environment, Step step, String in, String out, String aside) {
        FileSource<String> source = FileSource.forRecordStreamFormat(new TextLineInputFormat(), new Path(in))
                .build();
        SingleOutputStreamOperator<String> good = environment
                .fromSource(source, WatermarkStrategy.noWatermarks(), "lines")
                .process(new StepFunction(step))
                .name("step")
                .returns(Types.STRING);
        good.sinkTo(sink(out)).name("out");
        good.getSideOutput(ASIDE).sinkTo(sink(aside)).name("aside");
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
     * Runs.
     *
     * @param args the step, and where from and to
     * @throws Exception if the job fails
     */
    public static void main(String[] args) throws Exception {
        if (args.length != 4) {
            System.err.println("usage: BulkJob campaign|check IN OUT ASIDE");
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
