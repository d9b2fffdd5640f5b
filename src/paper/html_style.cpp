// SPDX-License-Identifier: MIT
#include "paper/html_style.h"

namespace kneecoach {
namespace {

constexpr std::string_view style = R"(
html { color: #000; background: #fff; line-height: 1.25;
  font-family: "Atkinson Hyperlegible", Inter, "Noto Sans", sans-serif; }
body { margin: 0 auto; max-width: 44em; padding: 1.5em; }
h1 { font-size: 1.6em; line-height: 1.2; margin: 0 0 .4em; }
h2 { font-size: 1.35em; line-height: 1.2; margin: 1.2em 0 .4em; }
h3, h4 { font-size: 1.1em; margin: .65em 0 .2em; }
p, ul, ol, blockquote { margin: .3em 0; }
li { margin: .1em 0; }
a { color: #003c46; }
blockquote { margin-left: 0; padding: .3em .8em; border-left: .35em solid #000; font-size: 1.2em; }
.facts, .letters { font-weight: bold; }
.letters { font-size: 1.4em; font-family: monospace; }
.frame, .code { border: 1.5pt solid #000; border-radius: .4em; padding: .2em .8em; margin: .8em 0; }
.code { display: flex; gap: 1em; align-items: center; padding: .4em .8em; }
.code figure { flex: none; width: 30mm; }
.code img { image-rendering: pixelated; }
.frame { display: flow-root; }
.stop { border-width: 4pt; }
.mark:has(figure) { float: right; width: 6em; }
.step { display: flow-root; margin: .6em 0; }
.step .pictures:has(figure) { float: left; width: 52%; margin: 0 1em .3em 0; }
.step .words { display: flow-root; }
.pictures { display: flex; flex-wrap: wrap; gap: .6em; }
figure { margin: 0; flex: 1 1 7em; max-width: min(11em, 54mm); }
img { display: block; width: 100%; height: auto; }
table { border-collapse: collapse; width: 100%; margin: .4em 0 .6em; }
th, td { border: 1pt solid #000; padding: .2em .45em; text-align: left; vertical-align: top; }
th { overflow-wrap: break-word; }
td { overflow-wrap: anywhere; }
tbody th { font-weight: normal; }
table.answers { width: auto; margin: .2em 0; }
table.answers td, table.answers th { border: 0; padding: .15em 1em .15em 0; }
table.answers th { font-weight: bold; }
.fill tbody td, .fill tbody th { height: 1.9em; }
ul.ticks, ul.times, ul.write { list-style: none; padding: 0; }
ul.times li { margin: .5em 0; }
ul.times p { margin: 0; }
.boxes { display: flex; flex-wrap: wrap; gap: .3em; padding-top: .2em; }
.box { display: inline-block; width: .95em; height: .95em; border: 1.2pt solid #000;
  vertical-align: -.12em; position: relative; overflow: hidden; }
ul.ticks .box { margin-right: .35em; }
.boxes .box { width: 1.7em; height: 1.7em; line-height: 1.7em; text-align: center; }
ul.write li { display: flex; gap: .5em; margin: .7em 0 0; }
.line { flex: 1; border-bottom: 1pt solid #000; position: relative; overflow: hidden; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
  white-space: nowrap; }
footer { border-top: 1pt solid #000; margin-top: .5em; }
footer p { overflow-wrap: anywhere; }
@media print {
  body { max-width: none; padding: 0; }
  nav { display: none; }
  section:first-child h2 { margin-top: 0; }
  section + section { break-before: page; }
  h1, h2, h3, h4, thead { break-after: avoid; }
  li, tr, p, figure, blockquote, .frame, .step, .code, .together { break-inside: avoid; }
  .together:has(.plain, ul) { break-inside: auto; }
  table.fill { break-inside: avoid; }
  .together:has(+ .fill) { break-after: avoid; }
  thead { display: table-header-group; }
  a { color: #000; text-decoration: none; }
}
)";

std::string_view nameOf(PaperSize size) { return size == PaperSize::letter ? "letter" : "A4"; }

} // namespace

std::string htmlStyle(const PageSetup& setup) {
    const std::string points = setup.largePrint ? "18pt" : "14pt";
    return "@page { size: " + std::string(nameOf(setup.size)) + "; margin: 12mm 14mm; font-size: "
        + points + "; @bottom-right { content: counter(page) \" / \" counter(pages); } }\n"
        + "html { font-size: " + points + "; }" + std::string(style);
}

} // namespace kneecoach
