"""Origin: is a text translated, and from which language.

Three kinds of evidence, each with its place: statements (`stated`), traces (`traces`, `traces.toml`) and statistics
(`classifier`); `combine` turns them into one probability per origin, `detect` decides.

Measured by `python -m eval.bench.origin ../shared` on documents that the classifier was not trained on (whole years
left out; in brackets whole outlets left out), pieces of 60–100, 100–250, 250–600, over 600 words:

- Classifier, three origins, balanced accuracy. English: 0.70, 0.81, 0.90, 0.94 (0.69, 0.79, 0.89, 0.94); expected
  calibration error 0.010 (0.013). German: 0.67, 0.77, 0.88, 0.92 (0.68, 0.78, 0.90, 0.92); 0.013 (0.019).
  An engine never seen in training (Bergamot): 0.72, 0.82, 0.94, 0.96.
- Decision at `detect.THRESHOLD`, English: originals called translated 1.0, 1.1, 1.2, 2.4 % (0.7, 1.8, 1.9, 7.3 %: 3 of
  41); translations found 15, 41, 71, 85 % (15, 39, 71, 88 %); of those the right language 97, 98, 98, 98 %.
  German: 1.2, 0.7, 0, 0 % (0.8, 1.0, 0.8, 3.1 %: 1 of 32); 16, 38, 70, 79 % (16, 40, 70, 80 %); 92, 93, 96, 98 %.

Calibration was fitted on these same held-out predictions (two numbers a language), the other weights were chosen on
them. The documents are news of 2007–2012; engines of today translate better, and leave less to find. For German texts
only human translations were there to train on. The classifier knows no origin but English, French and German; others
rest on statements and traces, whose weights are judgement, not measurement. French texts are searched for statements
and a few traces only.
"""

from corpus.origin.detect import detect_origin

__all__ = ["detect_origin"]
