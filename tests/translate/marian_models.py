"""Tiny random Marian-format models, as the hub serves them and as the bundled one is made."""

from __future__ import annotations

import json
from pathlib import Path

LINES = [
    "der Fluss steigt und die Brücke bleibt gesperrt",
    "la rivière monte et le pont reste fermé",
    "the river rises and the bridge stays closed",
    "am Abend kamen viele Menschen zum Markt",
    "le soir beaucoup de gens sont venus au marché",
    "in the evening many people came to the market",
] * 5


def make_model(folder: Path, *, two_vocabularies: bool, seed: int = 0) -> Path:
    """Write a model of 2 × 32 with random weights; one pair de → en, or de and fr → en with language pieces."""
    import sentencepiece
    import torch
    from transformers import MarianConfig, MarianMTModel

    folder.mkdir(parents=True)
    marks = ["<de>", "<fr>"] if two_vocabularies else []
    for end in ("source", "target"):
        sentencepiece.SentencePieceTrainer.train(
            sentence_iterator=iter(LINES),
            model_prefix=str(folder / end),
            vocab_size=90,
            hard_vocab_limit=False,
            user_defined_symbols=marks if end == "source" else [],
            minloglevel=2,
        )
        (folder / f"{end}.model").rename(folder / f"{end}.spm")
        (folder / f"{end}.vocab").unlink()
    vocabulary, target = (_vocabulary(folder / f"{end}.spm", two_vocabularies) for end in ("source", "target"))
    write_vocabulary(folder / "vocab.json", vocabulary)
    settings: dict[str, object] = {"source_lang": "de", "target_lang": "en", "tokenizer_class": "MarianTokenizer"}
    if two_vocabularies:
        write_vocabulary(folder / "target_vocab.json", target)
        settings["separate_vocabs"] = True
    (folder / "tokenizer_config.json").write_text(json.dumps(settings), encoding="utf-8")
    pad = vocabulary.index("<pad>")
    config = MarianConfig(
        vocab_size=len(vocabulary),
        decoder_vocab_size=len(target if two_vocabularies else vocabulary),
        d_model=32,
        encoder_layers=2,
        decoder_layers=2,
        encoder_attention_heads=4,
        decoder_attention_heads=4,
        encoder_ffn_dim=64,
        decoder_ffn_dim=64,
        max_position_embeddings=512,
        activation_function="relu",
        scale_embedding=True,
        static_position_embeddings=True,
        pad_token_id=pad,
        eos_token_id=0,
        forced_eos_token_id=0,
        decoder_start_token_id=pad,
        share_encoder_decoder_embeddings=not two_vocabularies,
        init_std=0.4,
        dropout=0.0,
    )
    torch.manual_seed(seed)
    model = MarianMTModel(config)
    with torch.no_grad():  # transformers starts from the pad's embedding, Marian from zero
        model.get_input_embeddings().weight[pad] = 0
        model.get_output_embeddings().weight[pad] = 0
        model.final_logits_bias[0, pad] = -1e4
    model.save_pretrained(folder)
    return folder


def _vocabulary(path: Path, two_vocabularies: bool) -> list[str]:
    """Pieces in Marian's order: </s> and <unk> first; <pad> last in one vocabulary, at 3 in each of two."""
    import sentencepiece

    processor = sentencepiece.SentencePieceProcessor(model_file=str(path))
    pieces = [processor.id_to_piece(i) for i in range(processor.vocab_size())]
    pieces = ["</s>", "<unk>", *(piece for piece in pieces if piece not in {"<s>", "</s>", "<unk>"})]
    pieces.insert(3 if two_vocabularies else len(pieces), "<pad>")
    return pieces[:-5] if two_vocabularies and path.stem == "target" else pieces


def write_vocabulary(path: Path, pieces: list[str]) -> None:
    """Pieces and their ids, as transformers keeps them."""
    path.write_text(json.dumps({piece: number for number, piece in enumerate(pieces)}), encoding="utf-8")
