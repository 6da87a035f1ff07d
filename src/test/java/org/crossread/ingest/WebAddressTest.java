package org.crossread.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class WebAddressTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "https://example.org/a#top -> https://example.org/a",
                "https://example.org/a b|c?q={x} -> https://example.org/a%20b%7Cc?q=%7Bx%7D",
                "https://example.org/%C3%BC/100%/ü -> https://example.org/%C3%BC/100%25/%C3%BC",
                "https://münchen.example/a -> https://xn--mnchen-3ya.example/a",
                "HTTP://Example.org:8080?x -> HTTP://Example.org:8080?x"
            })
    void an_address_is_sent_as_a_browser_sends_it(String written, String sent) throws URISyntaxException {
        assertThat(WebAddress.of(written)).hasToString(sent);
    }

    @ParameterizedTest
    @CsvSource({
        "/b, https://example.org/b",
        "b?x, https://example.org/news/b?x",
        "//other.example/c, https://other.example/c",
        "http://other.example, http://other.example"
    })
    void a_redirect_is_read_from_the_page_on(String location, String address) throws URISyntaxException {
        assertThat(WebAddress.behind(WebAddress.of("https://example.org/news/a"), location))
                .hasToString(address);
    }

    @Test
    void a_file_is_called_after_host_and_article() throws URISyntaxException {
        assertThat(WebAddress.fileName(WebAddress.of("https://www.Example.org/news/Bridge_closed.html?id=7")))
                .matches("example\\.org-bridge-closed-[0-9a-f]{8}");
        assertThat(WebAddress.fileName(WebAddress.of("https://example.org/../%2e%2e%2fetc/")))
                .matches("example\\.org-etc-[0-9a-f]{8}");
        assertThat(WebAddress.fileName(WebAddress.of("https://example.org/" + "a".repeat(500))))
                .hasSizeLessThan(80);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3",
                "172.20.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "100.100.0.1",
                "0.0.0.0",
                "224.0.0.1",
                "255.255.255.255",
                "::1",
                "fe80::1",
                "fd00::1",
                "::ffff:127.0.0.1",
                "64:ff9b::10.0.0.1",
                "2002:7f00:1::"
            })
    void machines_of_the_house_are_told(String address) throws UnknownHostException {
        assertThat(Reach.isPublic(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"93.184.216.34", "8.8.8.8", "172.32.0.1", "2606:4700::1111", "64:ff9b::8.8.8.8"})
    void machines_of_the_web_are_told(String address) throws UnknownHostException {
        assertThat(Reach.isPublic(InetAddress.getByName(address))).isTrue();
    }
}
