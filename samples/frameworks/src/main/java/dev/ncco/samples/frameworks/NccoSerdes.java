package dev.ncco.samples.frameworks;

import dev.ncco.Action;
import dev.ncco.AnswerWebhook;
import dev.ncco.Call;
import dev.ncco.CallEvent;
import dev.ncco.HttpMethod;
import dev.ncco.Language;
import dev.ncco.Ncco;
import dev.ncco.runtime.Token;
import dev.ncco.runtime.document.JsonDocument;
import io.micronaut.context.annotation.Factory;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.Decoder;
import io.micronaut.serde.Encoder;
import io.micronaut.serde.Serde;
import io.micronaut.serde.exceptions.SerdeException;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Micronaut Serialization support for values of the DSL: one factory method for each type that is used. */
@Factory
final class NccoSerdes {

    @Singleton
    Serde<Ncco> ncco() {
        return new NccoSerde<>(Ncco::fromTree);
    }

    @Singleton
    Serde<Call> call() {
        return new NccoSerde<>(Call::fromTree);
    }

    @Singleton
    Serde<CallEvent> event() {
        return new NccoSerde<>(CallEvent::fromTree);
    }

    @Singleton
    Serde<AnswerWebhook> webhook() {
        return new NccoSerde<>(AnswerWebhook::fromTree);
    }

    @Singleton
    Serde<Action> action() {
        return new NccoSerde<>(Action::fromTree);
    }

    @Singleton
    Serde<Language> language() {
        return new NccoSerde<>(text -> Language.of((String) text));
    }

    @Singleton
    Serde<HttpMethod> method() {
        return new NccoSerde<>(text -> HttpMethod.of((String) text));
    }

    private record NccoSerde<T>(Function<Object, T> factory) implements Serde<T> {

        @Override
        public void serialize(Encoder out, EncoderContext context, Argument<? extends T> type, T value)
                throws IOException {
            Object tree = value instanceof Token token ? token.value() : ((JsonDocument) value).toTree();
            Argument<Object> any = Argument.OBJECT_ARGUMENT;
            context.findSerializer(any).createSpecific(context, any).serialize(out, context, any, tree);
        }

        @Override
        public @Nullable T deserialize(Decoder in, DecoderContext context, Argument<? super T> type)
                throws IOException {
            try {
                return factory.apply(in.decodeArbitrary());
            } catch (IllegalArgumentException e) {
                throw new SerdeException(e.getMessage(), e);
            }
        }
    }
}
