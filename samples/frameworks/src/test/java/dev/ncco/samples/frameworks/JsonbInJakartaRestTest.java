package dev.ncco.samples.frameworks;

import static dev.ncco.Voice.talk;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.ncco.HttpMethod;
import dev.ncco.Language;
import dev.ncco.Ncco;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.ContextResolver;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.glassfish.jersey.jdkhttp.JdkHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.Test;

/**
 * Tests the configuration of JSON-B in Jakarta REST, which writes values that are members of an application's class.
 */
class JsonbInJakartaRestTest {

    /** The resolver that an application registers. */
    public static class JsonbResolver implements ContextResolver<Jsonb> {

        private final Jsonb jsonb = JsonbBuilder.create(NccoJsonb.config());

        @Override
        public Jsonb getContext(Class<?> type) {
            return jsonb;
        }
    }

    /** A resource with values in its requests and responses. */
    @Path("/")
    public static class Answers {

        @POST
        @Path("answer")
        public Answer answer(Answer answer) {
            return answer;
        }

        @POST
        @Path("ncco")
        public Ncco ncco(Answer answer) {
            return answer.ncco();
        }
    }

    @Test
    void readsAndWritesAClassWithValues() throws Exception {
        HttpServer server = JdkHttpServerFactory.createHttpServer(
                URI.create("http://127.0.0.1:0/"), new ResourceConfig(Answers.class, JsonbResolver.class));
        try {
            Answer answer = new Answer("a", Ncco.of(talk("Hi").loop(2)), Language.EN_GB, HttpMethod.POST);
            String json = JsonbBuilder.create(NccoJsonb.config()).toJson(answer);
            assertThat(post(server, "answer", json)).isEqualTo(json).contains("\"loop\":2");
            assertThat(post(server, "ncco", json)).isEqualTo(answer.ncco().toJson());
        } finally {
            server.stop(0);
        }
    }

    private static String post(HttpServer server, String path, String json) throws Exception {
        URI uri = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/" + path);
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(uri)
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(json))
                                .build(),
                        BodyHandlers.ofString())
                .body();
    }
}
