package fr.santesocial.contract.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import fr.santesocial.contract.json.ContractWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A contract as the body of a request, from end to end. */
class ContractHandlerTest {
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", new ContractHandler());
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void soundContractIsTaken() throws IOException {
        assertThat(post(Repository.text(Repository.CONTRACT)))
                .isEqualTo("200 " + ContractWriter.compact().write(BuildContract.build()));
    }

    @Test
    void faultyContractIsRefusedWithEveryFault() throws IOException {
        String answer = post("{\"format\": \"1.0\", \"id\": \"c\", \"kind\": \"CLS\", \"stage\": 5, \"bogus\": 1}");
        assertThat(answer).startsWith("422 /stage ").contains("\n/bogus ", "\n/title ");
        assertThat(answer.lines()).hasSize(3);
    }

    @Test
    void whatIsNoJsonIsABadRequest() throws IOException {
        assertThat(post("{\"format\": ")).isEqualTo("400 ");
    }

    private String post(String body) throws IOException {
        URI address = URI.create("http://localhost:" + server.getAddress().getPort() + "/");
        HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection(Proxy.NO_PROXY);
        connection.setDoOutput(true);
        try (OutputStream out = connection.getOutputStream()) {
            out.write(body.getBytes(StandardCharsets.UTF_8));
        }
        int status = connection.getResponseCode();
        try (InputStream in = status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
            byte[] answer = in == null ? new byte[0] : in.readAllBytes();
            return status + " " + new String(answer, StandardCharsets.UTF_8);
        }
    }
}
