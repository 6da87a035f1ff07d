package org.crossread.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossread.render.Templates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A script with a fault does nothing at all, and says so to nobody but the browser's console. */
final class ScriptTest {

    @Test
    void the_standard_script_can_be_read() {
        assertThat(Script.problem(
                        "script.js", Templates.standard().text("script.js").orElseThrow()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "// it's only a comment",
                "/* { ( [ ` */ let a = 1",
                "let a = 1 / 2 / b; c /= d",
                "if (a) /[/)]\\//g.test(b)",
                "const ratio = (a + b) / 2, other = list[0] / 3",
                "const half = { a: 1 }.a / 2",
                "function f() {} /x(y)/.exec(z)",
                "return_ = a => { } \n/x/.test(b)",
                "const t = `one ${two ? `three ${'}'}` : { four: 4 }.four} five`",
                "const t = `line\nline \\` \\${`",
                "const s = 'it\\'s', t = \"a\\\nb\"",
                "i++ / 2; --i; ++i; a = b ++ + c",
                "for await (const x of y) z(x)",
                "for (const [a, b] of c) d(a, b)",
                "do x(); while (y)",
                "class A extends B { static #c = 1; get d() { return this.#c } async *e() { yield* f } }",
                "const { a, b = 1, ...c } = d, [e, , g] = h",
                "const async = 1, of = 2, get = 3",
                "x.if.for.class / 2",
                "a = b\nc = d",
                "a?.b ?? c?.[0] ?? .5 + 1.5e-3",
                "const o = { if: 1, get: 2, 'a b': 3, [c]: 4, d() { }, async e() { }, set f(g) { } }",
                "label: for (;;) { break label }",
                "x = a ? b : c",
                "export default 1",
                "import a, { b as c } from 'd'",
                "const größe = '🙂', \\u0061b = 1",
                "throw new Error('no')",
                "a = typeof b === 'c' ? void 0 : !d"
            })
    void what_a_browser_reads_is_no_fault(String script) {
        assertThat(Script.problem("script.js", script)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '^',
            value = {
                // Brackets.
                "f(a, [b, c)~1:11~')' stands where '[' of line 1 is still open",
                "if (a) { b() ~1:8~'{' is never closed",
                "b() }~1:5~'}' closes nothing",
                "^a(\n  {b: 1)\n)^~2:8~'{' of line 2",
                "f(`${a`)~1:7~the text in '`' is never closed",
                "f(`${a)}`)~1:7~'${' of line 1",
                // What does not end.
                "^let a = 'one;\nlet b = 2^~1:9~the text in ' is not closed on its line",
                "^let a = \"one';\nlet b^~1:9~is not closed on its line",
                "a = `one ${b} two~1:5~never closed",
                "^a()\n/* b()^~2:1~the comment is never closed",
                "a = /[/;~1:5~the regular expression is not closed on its line",
                "a = /(b/;~1:5~never closed in the regular expression",
                "a = /b)/;~1:7~closes nothing in the regular expression",
                // Signs.
                "a = “b”~1:5~'“' means nothing here",
                "a = b – c~1:7~'–' means nothing here",
                "a = ;~1:5~nothing stands between '=' and ';'",
                "f(a, b + )~1:10~nothing stands between '+' and ')'",
                "a..b()~1:3~nothing stands between '.' and '.'",
                "a = () ==> b~1:10~nothing stands between '==' and '>'",
                "a ==== b~1:6~nothing stands between '===' and '='",
                "const a == b~1:9~'==' stands behind the new name 'a'",
                // Values side by side.
                "f(a b)~1:5~a sign is missing before 'b'",
                "a = { b: 1 c: 2 }~1:12~a sign is missing before 'c'",
                "a = b 'c'~1:7~a sign is missing before the text in '",
                "f(a) b~1:6~a sign is missing before 'b'",
                "funktion f() {}~1:10~a sign is missing before 'f'",
                // Conditions.
                "if a) { b() }~1:4~'if' has no '(' after it",
                "while a { b() }~1:7~'while' has no '(' after it",
            })
    void a_planted_fault_is_caught_where_it_stands(String script, String place, String told) {
        assertThat(Script.problem("script.js", script))
                .hasValueSatisfying(d -> assertThat(d.text())
                        .startsWith("script.js:" + place + ": error: ")
                        .contains(told)
                        .endsWith("[script]"));
    }

    @Test
    void deep_and_broken_input_ends() {
        assertThat(Script.problem("script.js", "(".repeat(200_000))).isPresent();
        assertThat(Script.problem("script.js", "`${".repeat(100_000))).isPresent();
        assertThat(Script.problem("script.js", "a = '\\")).isPresent();
        assertThat(Script.problem("script.js", "\\u{")).isPresent();
        assertThat(Script.problem("script.js", "\ud800 = /[\\")).isPresent();
    }
}
