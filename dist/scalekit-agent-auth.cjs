#!/usr/bin/env node
/*
 * scalekit-agent-auth 3.0.0
 *
 * Built from src/ and the packages in package-lock.json. To rebuild this file byte for byte:
 *   npm ci && npm run build
 * Our own code is below, readable, from "The program" on. What comes before it is third-party code,
 * minified, with its licences in THIRD_PARTY_LICENSES.
 */
"use strict";

/* Third-party packages. Each runs when it is first imported, and none of them sees the environment. */
const packages = (function (module, noEnvironment, fileUrl) {
var ww=Object.create;var Di=Object.defineProperty;var Sw=Object.getOwnPropertyDescriptor;var Aw=Object.getOwnPropertyNames;var Iw=Object.getPrototypeOf,Nw=Object.prototype.hasOwnProperty;var y=function(e,t,n){return function(){if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(r){throw n=[r],r}}};var ot=function(e,t){return function(){try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}}},Ve=function(e,t){for(var n in t)Di(e,n,{get:t[n],enumerable:!0})},Vi=function(e,t,n,r){
if(t&&typeof t=="object"||typeof t=="function")for(let o of Aw(t))!Nw.call(e,o)&&o!==n&&Di(e,o,{get:function(){return t[o]},enumerable:!(r=Sw(t,o))||r.enumerable});return e},So=function(e,t,n){return Vi(
e,t,"default"),n&&Vi(n,t,"default")},Pe=function(e,t,n){return n=e!=null?ww(Iw(e)):{},Vi(t||!e||!e.__esModule?Di(n,"default",{value:e,enumerable:!0}):n,e)},Ce=function(e){return Vi(Di({},"__esModule",
{value:!0}),e)};var b,f=y(function(){"use strict";b=class{#e=new Map;constructor(t={}){let n=typeof t[Symbol.iterator]=="function"?t:Object.entries(t);for(let[r,o]of n)this.append(r,o)}append(t,n){let r=this.get(t);this.
set(t,r===null?n:`${r}, ${n}`)}set(t,n){this.#e.set(t.toLowerCase(),String(n).trim())}get(t){return this.#e.get(t.toLowerCase())??null}has(t){return this.#e.has(t.toLowerCase())}delete(t){this.#e.delete(
t.toLowerCase())}forEach(t){for(let[n,r]of this)t(r,n,this)}keys(){return[...this].map(function([t]){return t}).values()}entries(){return this[Symbol.iterator]()}[Symbol.iterator](){return[...this.#e].
sort(function([t],[n]){return t<n?-1:1}).values()}}});var Bp=y(function(){f()});function Ao(e,t){return e!==null&&typeof e=="object"&&"$typeName"in e&&typeof e.$typeName=="string"?t===void 0?!0:t.typeName===e.$typeName:!1}var Pi=y(function(){f()});var w,Tt=y(function(){f();(function(e){e[e.DOUBLE=1]="DOUBLE",e[e.FLOAT=2]="FLOAT",e[e.INT64=3]="INT64",e[e.UINT64=4]="UINT64",e[e.INT32=5]="INT32",e[e.FIXED64=6]="FIXED64",e[e.FIXED32=7]="FIXED32",e[e.
BOOL=8]="BOOL",e[e.STRING=9]="STRING",e[e.BYTES=12]="BYTES",e[e.UINT32=13]="UINT32",e[e.SFIXED32=15]="SFIXED32",e[e.SFIXED64=16]="SFIXED64",e[e.SINT32=17]="SINT32",e[e.SINT64=18]="SINT64"})(w||(w={}))});function jp(){let e=this.buf,t=this.pos,n=0,r=0;for(let i=0;i<28;i+=7){let s=e[t++];if(n|=(s&127)<<i,(s&128)==0){this.pos=t,this.assertBounds(),this.varint64Lo=n,this.varint64Hi=r;return}}let o=e[t++];
if(n|=(o&15)<<28,r=(o&112)>>4,(o&128)==0){this.pos=t,this.assertBounds(),this.varint64Lo=n,this.varint64Hi=r;return}for(let i=3;i<=31;i+=7){let s=e[t++];if(r|=(s&127)<<i,(s&128)==0){this.pos=t,this.assertBounds(),
this.varint64Lo=n,this.varint64Hi=r;return}}throw new Error("invalid varint")}function Qa(e){let t=e[0]==="-";t&&(e=e.slice(1));let n=1e6,r=0,o=0;function i(s,a){let c=Number(e.slice(s,a));o*=n,r=r*n+
c,r>=Ui&&(o=o+(r/Ui|0),r=r%Ui)}return i(-24,-18),i(-18,-12),i(-12,-6),i(-6),t?Wp(r,o):ec(r,o)}function Gp(e,t){let n=ec(e,t),r=n.hi&2147483648;r&&(n=Wp(n.lo,n.hi));let o=qa(n.lo,n.hi);return r?"-"+o:o}
function qa(e,t){if({lo:e,hi:t}=Rw(e,t),t<=2097151)return String(Ui*t+e);let n=e&16777215,r=(e>>>24|t<<8)&16777215,o=t>>16&65535,i=n+r*6777216+o*6710656,s=r+o*8147497,a=o*2,c=1e7;return i>=c&&(s+=Math.
floor(i/c),i%=c),s>=c&&(a+=Math.floor(s/c),s%=c),a.toString()+Mp(s)+Mp(i)}function Rw(e,t){return{lo:e>>>0,hi:t>>>0}}function ec(e,t){return{lo:e|0,hi:t|0}}function Wp(e,t){return t=~t,e?e=~e+1:t+=1,ec(
e,t)}function Yp(e,t){if(e>>>0<128){t.push(e);return}if(e>=0){for(;e>127;)t.push(e&127|128),e=e>>>7;t.push(e)}else{for(let n=0;n<9;n++)t.push(e&127|128),e=e>>7;t.push(1)}}function Xp(){let e=this.buf[this.
pos++];if((e&128)===0)return this.assertBounds(),e;let t=e&127;if(e=this.buf[this.pos++],t|=(e&127)<<7,(e&128)===0)return this.assertBounds(),t;if(e=this.buf[this.pos++],t|=(e&127)<<14,(e&128)===0)return this.
assertBounds(),t;if(e=this.buf[this.pos++],t|=(e&127)<<21,(e&128)===0)return this.assertBounds(),t;e=this.buf[this.pos++],t|=(e&15)<<28;for(let n=5;(e&128)!==0&&n<10;n++)e=this.buf[this.pos++];if((e&128)!==
0)throw new Error("invalid varint");return this.assertBounds(),t>>>0}var Ui,Mp,Fi=y(function(){f();Ui=4294967296;Mp=function(e){let t=String(e);return"0000000".slice(t.length)+t}});function Ow(){let e=new DataView(new ArrayBuffer(8));if(typeof BigInt=="function"&&typeof e.getBigInt64=="function"&&typeof e.getBigUint64=="function"&&typeof e.setBigInt64=="function"&&typeof e.setBigUint64==
"function"&&(!!globalThis.Deno||!!globalThis.Bun||typeof process!="object"||typeof(0,noEnvironment)!="object"||noEnvironment.BUF_BIGINT_DISABLE!=="1")){let n=BigInt("-9223372036854775808"),r=BigInt("9223372036854775807"),o=BigInt("0"),i=BigInt("18446744073709551615");return{zero:BigInt(0),supported:!0,parse(s){let a=typeof s=="bigint"?s:BigInt(s);if(a>r||a<n)throw new Error(`invalid int64: ${s}`);
return a},uParse(s){let a=typeof s=="bigint"?s:BigInt(s);if(a>i||a<o)throw new Error(`invalid uint64: ${s}`);return a},enc(s){return e.setBigInt64(0,this.parse(s),!0),{lo:e.getInt32(0,!0),hi:e.getInt32(
4,!0)}},uEnc(s){return e.setBigInt64(0,this.uParse(s),!0),{lo:e.getInt32(0,!0),hi:e.getInt32(4,!0)}},dec(s,a){return e.setInt32(0,s,!0),e.setInt32(4,a,!0),e.getBigInt64(0,!0)},uDec(s,a){return e.setInt32(
0,s,!0),e.setInt32(4,a,!0),e.getBigUint64(0,!0)}}}return{zero:"0",supported:!1,parse(n){return typeof n!="string"&&(n=n.toString()),Kp(n),n},uParse(n){return typeof n!="string"&&(n=n.toString()),Jp(n),
n},enc(n){return typeof n!="string"&&(n=n.toString()),Kp(n),Qa(n)},uEnc(n){return typeof n!="string"&&(n=n.toString()),Jp(n),Qa(n)},dec(n,r){return Gp(n,r)},uDec(n,r){return qa(n,r)}}}function Kp(e){if(!/^-?[0-9]+$/.
test(e))throw new Error("invalid int64: "+e)}function Jp(e){if(!/^[0-9]+$/.test(e))throw new Error("invalid uint64: "+e)}var Re,on=y(function(){f();Fi();Re=Ow()});function pt(e,t){switch(e){case w.STRING:return"";case w.BOOL:return!1;case w.DOUBLE:case w.FLOAT:return 0;case w.INT64:case w.UINT64:case w.SFIXED64:case w.FIXED64:case w.SINT64:return t?"0":Re.zero;case w.
BYTES:return new Uint8Array(0);default:return 0}}function Hp(e,t){switch(e){case w.BOOL:return t===!1;case w.STRING:return t==="";case w.BYTES:return t instanceof Uint8Array&&!t.byteLength;case w.DOUBLE:case w.
FLOAT:return Object.is(t,0);default:return t==0}}var In=y(function(){f();on();Tt()});function qp(e,t){let n=e[t.localName].case;return n===void 0?n:t.fields.find(function(r){return r.localName===n})}function ed(e,t){let n=t.localName;if(t.oneof)return e[t.oneof.localName].case===n;if(t.
presence!=Qp)return e[n]!==void 0&&Object.prototype.hasOwnProperty.call(e,n);switch(t.fieldKind){case"list":return e[n].length>0;case"map":return Object.keys(e[n]).length>0;case"scalar":return!Hp(t.scalar,
e[n]);case"enum":return e[n]!==t.enum.values[0].number}throw new Error("message field with implicit presence")}function Hn(e,t){return Object.prototype.hasOwnProperty.call(e,t)&&e[t]!==void 0}function td(e,t){
if(t.oneof){let n=e[t.oneof.localName];return n.case===t.localName?n.value:void 0}return e[t.localName]}function nd(e,t,n){t.oneof?e[t.oneof.localName]={case:t.localName,value:n}:e[t.localName]=n}function at(e,t,n){
t==="__proto__"?Object.defineProperty(e,"__proto__",{value:n,writable:!0,enumerable:!0,configurable:!0}):e[t]=n}function rd(e,t){return Object.prototype.hasOwnProperty.call(e,t)?e[t]:void 0}function od(e,t){
let n=t.localName;if(t.oneof){let r=t.oneof.localName;e[r].case===n&&(e[r]={case:void 0})}else if(t.presence!=Qp)delete e[n];else switch(t.fieldKind){case"map":e[n]={};break;case"list":e[n]=[];break;case"enum":e[n]=t.enum.values[0].number;break;case"scalar":e[n]=pt(t.scalar,t.longAsString);break}}var Qp,nt,zt=y(function(){f();In();Qp=2,nt=Symbol.for("reflect unsafe local")});function Bt(e){return e!==null&&typeof e=="object"&&!Array.isArray(e)}function Io(e,t){var n,r,o,i;if(Bt(e)&&nt in e&&"add"in e&&"field"in e&&typeof e.field=="function"){if(t!==void 0){let s=t,a=e.field();
return s.listKind==a.listKind&&s.scalar===a.scalar&&((n=s.message)===null||n===void 0?void 0:n.typeName)===((r=a.message)===null||r===void 0?void 0:r.typeName)&&((o=s.enum)===null||o===void 0?void 0:o.
typeName)===((i=a.enum)===null||i===void 0?void 0:i.typeName)}return!0}return!1}function No(e,t){var n,r,o,i;if(Bt(e)&&nt in e&&"has"in e&&"field"in e&&typeof e.field=="function"){if(t!==void 0){let s=t,
a=e.field();return s.mapKey===a.mapKey&&s.mapKind==a.mapKind&&s.scalar===a.scalar&&((n=s.message)===null||n===void 0?void 0:n.typeName)===((r=a.message)===null||r===void 0?void 0:r.typeName)&&((o=s.enum)===
null||o===void 0?void 0:o.typeName)===((i=a.enum)===null||i===void 0?void 0:i.typeName)}return!0}return!1}function Ro(e,t){return Bt(e)&&nt in e&&"desc"in e&&Bt(e.desc)&&e.desc.kind==="message"&&(t===
void 0||e.desc.typeName==t.typeName)}var Oo=y(function(){f();zt()});function id(e){return sd(e.$typeName)}function vt(e){let t=e.fields[0];return sd(e.typeName)&&t!==void 0&&t.fieldKind=="scalar"&&t.name=="value"&&t.number==1}function Li(e){switch(e.typeName){case"google.protobuf.Any":case"google.protobuf.Timestamp":case"google.protobuf.Duration":case"google.protobuf.FieldMask":case"google.protobuf.Struct":case"google.protobuf.Value":case"google.protobuf.ListValue":
return!0;default:return vt(e)}}function sd(e){return Tw.has(e)}var Tw,Qn=y(function(){f();Tw=new Set(["google.protobuf.DoubleValue","google.protobuf.FloatValue","google.protobuf.Int64Value","google.protobuf.UInt64Value","google.protobuf.Int32Value","google.protobuf.UInt32Value","google.protobuf.BoolValue","google.protobuf.StringValue","google.protobuf.BytesValue"])});function je(e,t){return Ao(t,e)?t:ud(e)(t)}function ud(e){let t=ad.get(e);return t===void 0&&(t=$w(e),ad.set(e,t)),t}function $w(e){let t=e.typeName,{properties:n,prototype:r}=Vw(e);return function(o){
let i;r!==void 0?(i=Object.create(r),i.$typeName=t):i={$typeName:t};for(let s=0;s<n.length;s++){let a=n[s],c=a.name,u=o?.[c];switch(a.kind){case tc:u!=null?i[c]=a.convert!==void 0?a.convert(u):u:a.constant!==
void 0&&(i[c]=a.constant);break;case ld:i[c]=a.convert!==void 0&&Array.isArray(u)?u.map(a.convert):u??[];break;case fd:if(a.convert===void 0||!Bt(u))i[c]=u??{};else{let l={},p=Object.keys(u);for(let m=0;m<
p.length;m++)at(l,p[m],a.convert(u[p[m]]));i[c]=l}break;case pd:{let l=u;if(l?.case!=null){let p=a.convert.get(l.case);if(p!==void 0){i[c]={case:l.case,value:p(l.value)};break}}i[c]={case:void 0};break}}}
return i}}function Vw(e){var t,n;let r=[],o={},i=Pw(e);for(let s of e.members){let a=s.localName;if(s.kind=="oneof"){r.push({name:a,kind:pd,constant:void 0,convert:Dw(s)});continue}switch(s.fieldKind){case"message":{r.push({name:a,kind:tc,constant:void 0,convert:Zi(s)});break}case"list":{r.push({name:a,kind:ld,constant:void 0,convert:s.listKind=="message"?(t=Zi(s))!==null&&t!==void 0?t:function(c){return c}:
s.scalar==w.BYTES?To:void 0});break}case"map":{r.push({name:a,kind:fd,constant:void 0,convert:s.mapKind=="message"?(n=Zi(s))!==null&&n!==void 0?n:function(c){return c}:s.scalar==w.BYTES?To:void 0});break}default:{
let c=Uw(s);r.push({name:a,kind:tc,constant:s.presence==cd?c:void 0,convert:s.fieldKind=="scalar"&&s.scalar==w.BYTES?To:void 0}),i&&(o[a]=c);break}}}return{properties:r,prototype:i?o:void 0}}function Dw(e){
let t=new Map;for(let n of e.fields){let r;n.fieldKind=="message"?r=Zi(n):n.fieldKind=="scalar"&&n.scalar==w.BYTES&&(r=To),t.set(n.localName,r??function(o){return o})}return t}function Zi(e){if(e.fieldKind==
"message"&&!e.oneof&&vt(e.message))return e.message.fields[0].scalar==w.BYTES?To:void 0;if(e.message.typeName=="google.protobuf.Struct"&&e.parent.typeName!=="google.protobuf.Value")return;let t=e.message,
n;return function(r){return!Bt(r)||Ao(r,t)?r:(n??(n=ud(t)),n(r))}}function To(e){return Array.isArray(e)?new Uint8Array(e):e}function Pw(e){switch(e.file.edition){case Cw:return!1;case kw:return!0;default:
return e.fields.some(function(t){return t.presence!=cd&&t.fieldKind!="message"&&!t.oneof})}}function Uw(e){let t=e.getDefaultValue();return t!==void 0?e.fieldKind=="scalar"&&e.longAsString?t.toString():
t:e.fieldKind=="scalar"?pt(e.scalar,e.longAsString):e.enum.values[0].number}var Cw,kw,cd,ad,tc,ld,fd,pd,Nn=y(function(){f();Pi();Tt();In();Oo();zt();Qn();Cw=999,kw=998,cd=2;ad=new WeakMap;tc=0,ld=1,fd=
2,pd=3});function dd(e){return e instanceof Error&&Fw.includes(e.name)&&"field"in e&&typeof e.field=="function"}var Fw,Oe,kr=y(function(){f();Fw=["FieldValueInvalidError","FieldListRangeError","ForeignFieldError"],Oe=class extends Error{constructor(t,n,r="FieldValueInvalidError"){super(n),this.name=r,this.field=function(){return t}}}});function Lw(e){var t;nc=Object.assign(Object.assign({},e),{encodeUtf8Into:(t=e.encodeUtf8Into)!==null&&t!==void 0?t:rc(e.encodeUtf8.bind(e))})}function Co(){if(!nc){let e=globalThis;if(!e.TextEncoder||
!e.TextDecoder)throw new Error("encoding API missing: install TextEncoder and TextDecoder on globalThis");let t=new e.TextEncoder,n=new e.TextDecoder("utf-8",{ignoreBOM:!0}),r,o={encodeUtf8(s){return t.
encode(s)},decodeUtf8(s,a){return a?(r||(r=new e.TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0})),r.decode(s)):n.decode(s)},checkUtf8(s){try{return encodeURIComponent(s),!0}catch{return!1}}};t.encodeInto&&
(o.encodeUtf8Into=t.encodeInto.bind(t));let i=String.prototype.isWellFormed;i&&(o.checkUtf8=function(s){return i.call(s)}),Lw(o)}return nc}function rc(e){return function(t,n){let r=e(t);return n.set(r),
{written:r.byteLength}}}var nc,oc=y(function(){f()});function ic(e){return e<128?1:e<16384?2:e<2097152?3:e<268435456?4:5}function sc(e){if(typeof e=="string")e=Number(e);else if(typeof e!="number")throw new Error("invalid int32: "+typeof e);if(!Number.isInteger(
e)||e>cc||e<uc)throw new Error("invalid int32: "+e)}function md(e){if(typeof e=="string")e=Number(e);else if(typeof e!="number")throw new Error("invalid uint32: "+typeof e);if(!Number.isInteger(e)||e>
ac||e<0)throw new Error("invalid uint32: "+e)}function Bw(e){if(typeof e=="string"){let t=e;if(e=Number(e),Number.isNaN(e)&&t!=="NaN")throw new Error("invalid float32: "+t)}else if(typeof e!="number")
throw new Error("invalid float32: "+typeof e);if(!Number.isFinite(Math.fround(e))&&Number.isFinite(e))throw new Error("invalid float32: "+e)}var Ue,ac,cc,uc,$r,Zw,ko,hd,zw,gd,Wt,qn=y(function(){f();Fi();
on();oc();(function(e){e[e.Varint=0]="Varint",e[e.Bit64=1]="Bit64",e[e.LengthDelimited=2]="LengthDelimited",e[e.StartGroup=3]="StartGroup",e[e.EndGroup=4]="EndGroup",e[e.Bit32=5]="Bit32"})(Ue||(Ue={}));
ac=4294967295,cc=2147483647,uc=-2147483648,$r=class{constructor(t){this.stackPos=[],this.encodeUtf8Into=t?rc(t):Co().encodeUtf8Into,this.buffer=hd,this.viewCache=zw,this.pos=0}ensureCapacity(t){let n=this.
pos+t;if(n>this.buffer.length){let r=this.buffer.length||Zw;for(;r<n;)r*=2;let o=new Uint8Array(r);this.pos>0&&o.set(this.buffer),this.buffer=o}}view(){let t=this.buffer,n=this.viewCache;if(n.byteLength===
t.byteLength)return n;let r=new DataView(t.buffer);return this.viewCache=r,r}finish(){let t=this.buffer.slice(0,this.pos);return this.pos=0,this.stackPos=[],t}fork(){return this.stackPos.push(this.pos),
this.ensureCapacity(ko),this.buffer[this.pos++]=0,this}join(){let t=this.stackPos.pop();if(t===void 0)throw new Error("invalid state, fork stack empty");let n=this.pos-t-ko,r=ic(n);return r>ko&&(this.
ensureCapacity(r-ko),this.buffer.copyWithin(t+r,t+ko,this.pos)),this.pos=t,this.uint32(n),this.pos+=n,this}tag(t,n){return this.uint32((t<<3|n)>>>0)}raw(t){return this.ensureCapacity(t.length),this.buffer.
set(t,this.pos),this.pos+=t.length,this}uint32(t){if(md(t),this.ensureCapacity(5),t<128)return this.buffer[this.pos++]=t,this;for(;t>127;)this.buffer[this.pos++]=t&127|128,t>>>=7;return this.buffer[this.
pos++]=t,this}int32(t){if(sc(t),t>=0)return this.uint32(t);this.ensureCapacity(10);for(let n=0;n<9;n++)this.buffer[this.pos++]=t&127|128,t>>=7;return this.buffer[this.pos++]=1,this}bool(t){return this.
ensureCapacity(1),this.buffer[this.pos++]=t?1:0,this}bytes(t){return this.uint32(t.byteLength),this.raw(t)}string(t){typeof t!="string"&&(t=String(t));let n=t.length;if(n<=gd){this.ensureCapacity(n+1);
let c=this.buffer,u=this.pos;c[u++]=n;let l=0;for(;l<n;l++){let p=t.charCodeAt(l);if(p>127)break;c[u++]=p}if(l==n)return this.pos=u,this}this.ensureCapacity(n*3+5);let r=ic(n),o=this.buffer,i=this.pos,
{written:s}=this.encodeUtf8Into(t,o.subarray(i+r)),a=ic(s);return a!=r&&o.copyWithin(i+a,i+r,i+r+s),this.uint32(s),this.pos+=s,this}float(t){return Bw(t),this.ensureCapacity(4),this.view().setFloat32(
this.pos,t,!0),this.pos+=4,this}double(t){return this.ensureCapacity(8),this.view().setFloat64(this.pos,t,!0),this.pos+=8,this}fixed32(t){return md(t),this.ensureCapacity(4),this.view().setUint32(this.
pos,t,!0),this.pos+=4,this}sfixed32(t){return sc(t),this.ensureCapacity(4),this.view().setInt32(this.pos,t,!0),this.pos+=4,this}sint32(t){return sc(t),this.uint32((t<<1^t>>31)>>>0)}sfixed64(t){let n=Re.
enc(t);this.ensureCapacity(8);let r=this.view();return r.setInt32(this.pos,n.lo,!0),r.setInt32(this.pos+4,n.hi,!0),this.pos+=8,this}fixed64(t){let n=Re.uEnc(t);this.ensureCapacity(8);let r=this.view();
return r.setInt32(this.pos,n.lo,!0),r.setInt32(this.pos+4,n.hi,!0),this.pos+=8,this}int64(t){let n=Re.enc(t);return this.writeVarint64(n.lo,n.hi)}sint64(t){let n=Re.enc(t),r=n.hi>>31,o=n.lo<<1^r,i=(n.
hi<<1|n.lo>>>31)^r;return this.writeVarint64(o,i)}uint64(t){let n=Re.uEnc(t);return this.writeVarint64(n.lo,n.hi)}writeVarint64(t,n){this.ensureCapacity(10);let r=this.buffer,o=this.pos;for(let a=0;a<
28;a=a+7){let c=t>>>a,u=!(!(c>>>7)&&n==0);if(r[o++]=(u?c|128:c)&255,!u)return this.pos=o,this}let i=t>>>28&15|(n&7)<<4,s=n>>3!=0;if(r[o++]=(s?i|128:i)&255,!s)return this.pos=o,this;for(let a=3;a<31;a=
a+7){let c=n>>>a,u=!!(c>>>7);if(r[o++]=(u?c|128:c)&255,!u)return this.pos=o,this}return r[o++]=n>>>31&1,this.pos=o,this}},Zw=128,ko=1,hd=new Uint8Array(0),zw=new DataView(hd.buffer),gd=32;Wt=class{constructor(t,n=Co().
decodeUtf8){this.decodeUtf8=n,this.varint64Lo=0,this.varint64Hi=0,this.varint64=jp,this.uint32=Xp,this.buf=t,this.len=t.length,this.pos=0,this.view=new DataView(t.buffer,t.byteOffset,t.byteLength)}tag(){
let t=this.pos,n=this.uint32(),r=this.pos-t;if(r>5||r==5&&this.buf[this.pos-1]>15)throw new Error("illegal tag: varint overflows uint32");let o=n>>>3,i=n&7;if(o<=0||i>5)throw new Error("illegal tag: field no "+o+" wire type "+i);return[o,i]}skip(t,n,r=100){let o=this.pos;switch(t){case Ue.Varint:for(;this.buf[this.pos++]&128;);break;case Ue.Bit64:this.pos+=4;case Ue.Bit32:this.pos+=4;break;case Ue.
LengthDelimited:let i=this.uint32();this.pos+=i;break;case Ue.StartGroup:if(r<=0)throw new Error("maximum recursion depth reached");for(;;){let[s,a]=this.tag();if(a===Ue.EndGroup){if(n!==void 0&&s!==n)
throw new Error("invalid end group tag");break}this.skip(a,s,r-1)}break;default:throw new Error("cant skip wire type "+t)}return this.assertBounds(),this.buf.subarray(o,this.pos)}assertBounds(){if(this.
pos>this.len)throw new RangeError("premature EOF")}int32(){return this.uint32()|0}sint32(){let t=this.uint32();return t>>>1^-(t&1)}int64(){return this.varint64(),Re.dec(this.varint64Lo,this.varint64Hi)}uint64(){
return this.varint64(),Re.uDec(this.varint64Lo,this.varint64Hi)}sint64(){this.varint64();let t=this.varint64Lo,n=this.varint64Hi,r=-(t&1);return t=(t>>>1|(n&1)<<31)^r,n=n>>>1^r,Re.dec(t,n)}bool(){let t=this.
buf[this.pos];return t<128?(this.pos++,t!==0):(this.varint64(),this.varint64Lo!==0||this.varint64Hi!==0)}fixed32(){return this.view.getUint32((this.pos+=4)-4,!0)}sfixed32(){return this.view.getInt32((this.
pos+=4)-4,!0)}fixed64(){return Re.uDec(this.sfixed32(),this.sfixed32())}sfixed64(){return Re.dec(this.sfixed32(),this.sfixed32())}float(){return this.view.getFloat32((this.pos+=4)-4,!0)}double(){return this.
view.getFloat64((this.pos+=8)-8,!0)}bytes(){let t=this.uint32(),n=this.pos;return this.pos+=t,this.assertBounds(),this.buf.subarray(n,n+t)}string(t){let n=this.uint32(),r=this.pos;this.pos+=n,this.assertBounds();
let o=this.buf;if(n<=gd){let i=new Array(n);for(let s=0;s<n;s++){let a=o[r+s];if(a>127)return this.decodeUtf8(o.subarray(r,this.pos),t);i[s]=a}return String.fromCharCode.apply(String,i)}return this.decodeUtf8(
o.subarray(r,this.pos),t)}}});function zi(e,t){let n=e.fieldKind=="list"?Io(t,e):e.fieldKind=="map"?No(t,e):fc(e,t);if(n===!0)return;let r;switch(e.fieldKind){case"list":r=`expected ${_d(e)}, got ${Xe(t)}`;break;case"map":r=`expected ${Ed(e)}, got ${Xe(t)}`;break;default:r=Ct(e,t,n)}return new Oe(e,r)}function lc(e,t,n){let r=fc(e,n);if(r!==!0)return new Oe(e,`list item #${t+1}: ${Ct(e,n,r)}`)}function bd(e,t,n){let r=sn(e.mapKey)(
t);if(r!==!0)return new Oe(e,`invalid map key: ${Ct({scalar:e.mapKey},t,r)}`);let o=fc(e,n);if(o!==!0)return new Oe(e,`map entry ${Xe(t)}: ${Ct(e,n,o)}`)}function fc(e,t){return e.scalar!==void 0?sn(e.
scalar)(t):e.enum!==void 0?e.enum.open?sn(w.INT32)(t):e.enum.values.some(function(n){return n.number===t}):Ro(t,e.message)}function sn(e){switch(e){case w.DOUBLE:return function(t){return typeof t=="number"};case w.FLOAT:return function(t){return typeof t!="number"?!1:!Number.isFinite(Math.fround(t))&&Number.isFinite(t)?`${t.toFixed()} out of range`:!0};case w.INT32:case w.SFIXED32:case w.SINT32:return function(t){
return typeof t!="number"||!Number.isInteger(t)?!1:t>cc||t<uc?`${t.toFixed()} out of range`:!0};case w.FIXED32:case w.UINT32:return function(t){return typeof t!="number"||!Number.isInteger(t)?!1:t>ac||
t<0?`${t.toFixed()} out of range`:!0};case w.BOOL:return function(t){return typeof t=="boolean"};case w.STRING:return function(t){return typeof t!="string"?!1:Co().checkUtf8(t)||"invalid UTF8"};case w.
BYTES:return function(t){return t instanceof Uint8Array};case w.INT64:case w.SFIXED64:case w.SINT64:return function(t){if(typeof t=="bigint"||typeof t=="number"||typeof t=="string"&&t.length>0)try{return Re.
parse(t),!0}catch{return`${t} out of range`}return!1};case w.FIXED64:case w.UINT64:return function(t){if(typeof t=="bigint"||typeof t=="number"||typeof t=="string"&&t.length>0)try{return Re.uParse(t),
!0}catch{return`${t} out of range`}return!1}}}function Ct(e,t,n){return n=typeof n=="string"?`: ${n}`:`, got ${Xe(t)}`,e.scalar!==void 0?`expected ${Mw(e.scalar)}`+n:e.enum!==void 0?`expected ${e.enum.
toString()}`+n:`expected ${yd(e.message)}`+n}function Xe(e){switch(typeof e){case"object":return e===null?"null":e instanceof Uint8Array?`Uint8Array(${e.length})`:Array.isArray(e)?`Array(${e.length})`:
Io(e)?_d(e.field()):No(e)?Ed(e.field()):Ro(e)?yd(e.desc):Ao(e)?`message ${e.$typeName}`:"object";case"string":return e.length>30?"string":`"${e.split('"').join('\\"')}"`;case"boolean":return String(e);case"number":return String(e);case"bigint":return String(e)+"n";default:return typeof e}}function yd(e){return`ReflectMessage (${e.typeName})`}function _d(e){switch(e.listKind){case"message":return`ReflectList (${e.message.toString()})`;case"enum":return`ReflectList (${e.enum.toString()})`;case"scalar":return`ReflectList (${w[e.scalar]})`}}function Ed(e){switch(e.mapKind){case"message":return`ReflectMap (${w[e.mapKey]}, ${e.message.toString()})`;case"enum":return`ReflectMap (${w[e.mapKey]}, ${e.enum.toString()})`;case"scalar":return`ReflectMap (${w[e.mapKey]}, ${w[e.scalar]})`}}function Mw(e){switch(e){case w.
STRING:return"string";case w.BOOL:return"boolean";case w.INT64:case w.SINT64:case w.SFIXED64:return"bigint (int64)";case w.UINT64:case w.FIXED64:return"bigint (uint64)";case w.BYTES:return"Uint8Array";case w.
DOUBLE:return"number (float64)";case w.FLOAT:return"number (float32)";case w.FIXED32:case w.UINT32:return"number (uint32)";case w.INT32:case w.SFIXED32:case w.SINT32:return"number (int32)"}}var Bi=y(function(){
f();Tt();Pi();kr();Oo();qn();oc();on()});function gt(e){if(Gw(e))return{toMessage:function(n){return Mi(n)},toLocal:function(n){return ji(n)}};if(e.fieldKind=="message"&&!e.oneof&&vt(e.message)){let n=e.message,r=n.fields[0].localName;return{
toMessage:function(o){let i=je(n);return o!==void 0&&(i[r]=o),i},toLocal:function(o){return o[r]}}}let t=e.message;return{toMessage:function(n){return n===void 0?je(t):n},toLocal:function(n){return n}}}
function Gw(e){return e.message.typeName=="google.protobuf.Struct"&&e.parent.typeName!="google.protobuf.Value"}function Mi(e){let t={$typeName:"google.protobuf.Struct",fields:{}};if(Bt(e))for(let n of Object.
keys(e))at(t.fields,n,vd(e[n]));return t}function ji(e){let t={};for(let n of Object.keys(e.fields))at(t,n,xd(e.fields[n]));return t}function xd(e){switch(e.kind.case){case"structValue":return ji(e.kind.
value);case"listValue":return e.kind.value.values.map(xd);case"nullValue":case void 0:return null;default:return e.kind.value}}function vd(e){let t={$typeName:"google.protobuf.Value",kind:{case:void 0}};
switch(typeof e){case"number":t.kind={case:"numberValue",value:e};break;case"string":t.kind={case:"stringValue",value:e};break;case"boolean":t.kind={case:"boolValue",value:e};break;case"object":if(e===
null)t.kind={case:"nullValue",value:jw};else if(Array.isArray(e)){let n={$typeName:"google.protobuf.ListValue",values:[]};if(Array.isArray(e))for(let r of e)n.values.push(vd(r));t.kind={case:"listValue",value:n}}else t.kind={case:"structValue",value:Mi(e)};break}return t}var jw,Vr=y(function(){f();Nn();Oo();zt();Qn();jw=0});function Id(e,t,n=!0){return new Wi(e,t,n)}function $o(e,t){if(t.parent.typeName!==e.$typeName)throw new Oe(t,`cannot use ${t.toString()} with message ${e.$typeName}`,"ForeignFieldError")}function gc(e,t){
return Ro(t)?id(t.message)&&!e.oneof&&e.fieldKind=="message"?t.message.value:t.desc.typeName=="google.protobuf.Struct"&&e.parent.typeName!="google.protobuf.Value"?ji(t.message):t.message:t}function bc(e,t,n){
return t!==void 0&&(vt(e.message)&&!e.oneof&&e.fieldKind=="message"?t={$typeName:e.message.typeName,value:yc(e.message.fields[0],t)}:e.message.typeName=="google.protobuf.Struct"&&e.parent.typeName!="google.protobuf.Value"&&Bt(t)&&(t=Mi(t))),new Wi(e.message,t,n)}function Sd(e,t){return e.listKind=="message"?gc(e,t):_c(e,t)}function pc(e,t,n){return e.listKind=="message"?bc(e,t,n):yc(e,t)}function Ww(e,t){
return e.mapKind=="message"?gc(e,t):_c(e,t)}function dc(e,t,n){return e.mapKind=="message"?bc(e,t,n):t}function Gi(e){return typeof e=="string"||typeof e=="number"?e:String(e)}function Ad(e,t){switch(t){case w.
STRING:return e;case w.INT32:case w.FIXED32:case w.UINT32:case w.SFIXED32:case w.SINT32:{let n=Number.parseInt(e);if(Number.isFinite(n))return n;break}case w.BOOL:switch(e){case"true":return!0;case"false":return!1}break;case w.UINT64:case w.FIXED64:try{return Re.uParse(e)}catch{}break;default:try{return Re.parse(e)}catch{}break}return e}function yc(e,t){switch(e.scalar){case w.INT64:case w.SFIXED64:case w.
SINT64:"longAsString"in e&&e.longAsString&&typeof t=="string"&&(t=Re.parse(t));break;case w.FIXED64:case w.UINT64:"longAsString"in e&&e.longAsString&&typeof t=="string"&&(t=Re.uParse(t));break}return t}
function _c(e,t){switch(e.scalar){case w.INT64:case w.SFIXED64:case w.SINT64:"longAsString"in e&&e.longAsString?t=String(t):(typeof t=="string"||typeof t=="number")&&(t=Re.parse(t));break;case w.FIXED64:case w.
UINT64:"longAsString"in e&&e.longAsString?t=String(t):(typeof t=="string"||typeof t=="number")&&(t=Re.uParse(t));break}return t}var wd,Wi,mc,hc,Nd=y(function(){f();Tt();Bi();kr();zt();Nn();Qn();In();on();
Oo();Vr();wd=new WeakMap,Wi=class{get sortedFields(){let t=wd.get(this.desc);if(t)return t;let n=this.desc.fields.concat().sort(function(r,o){return r.number-o.number});return wd.set(this.desc,n),n}constructor(t,n,r=!0){
this.lists=new Map,this.maps=new Map,this.check=r,this.desc=t,this.message=this[nt]=n??je(t),this.fields=t.fields,this.oneofs=t.oneofs,this.members=t.members}findNumber(t){return this._fieldsByNumber||
(this._fieldsByNumber=new Map(this.desc.fields.map(function(n){return[n.number,n]}))),this._fieldsByNumber.get(t)}oneofCase(t){return $o(this.message,t),qp(this.message,t)}isSet(t){return $o(this.message,
t),ed(this.message,t)}clear(t){$o(this.message,t),od(this.message,t)}get(t){$o(this.message,t);let n=td(this.message,t);switch(t.fieldKind){case"list":let r=this.lists.get(t);return(!r||r[nt]!==n)&&this.
lists.set(t,r=new mc(t,n,this.check)),r;case"map":let o=this.maps.get(t);return(!o||o[nt]!==n)&&this.maps.set(t,o=new hc(t,n,this.check)),o;case"message":return bc(t,n,this.check);case"scalar":return n===
void 0?pt(t.scalar,!1):yc(t,n);case"enum":return n??t.enum.values[0].number}}set(t,n){if($o(this.message,t),this.check){let o=zi(t,n);if(o)throw o}let r;t.fieldKind=="message"?r=gc(t,n):No(n)||Io(n)?r=
n[nt]:r=_c(t,n),nd(this.message,t,r)}getUnknown(){return this.message.$unknown}setUnknown(t){this.message.$unknown=t}};mc=class{field(){return this._field}get size(){return this._arr.length}constructor(t,n,r){
this._field=t,this._arr=this[nt]=n,this.check=r}get(t){let n=this._arr[t];return n===void 0?void 0:pc(this._field,n,this.check)}set(t,n){if(t<0||t>=this._arr.length)throw new Oe(this._field,`list item #${t+1}: out of range`);if(this.check){let r=lc(this._field,t,n);if(r)throw r}this._arr[t]=Sd(this._field,n)}add(t){if(this.check){let n=lc(this._field,this._arr.length,t);if(n)throw n}this._arr.push(
Sd(this._field,t))}clear(){this._arr.splice(0,this._arr.length)}[Symbol.iterator](){return this.values()}keys(){return this._arr.keys()}*values(){for(let t of this._arr)yield pc(this._field,t,this.check)}*entries(){
for(let t=0;t<this._arr.length;t++)yield[t,pc(this._field,this._arr[t],this.check)]}},hc=class{constructor(t,n,r=!0){this.obj=this[nt]=n??{},this.check=r,this._field=t}field(){return this._field}set(t,n){
if(this.check){let r=bd(this._field,t,n);if(r)throw r}return at(this.obj,Gi(t),Ww(this._field,n)),this}delete(t){let n=Gi(t),r=Object.prototype.hasOwnProperty.call(this.obj,n);return r&&delete this.obj[n],
r}clear(){for(let t of Object.keys(this.obj))delete this.obj[t]}get(t){let n=rd(this.obj,Gi(t));return n!==void 0&&(n=dc(this._field,n,this.check)),n}has(t){return Object.prototype.hasOwnProperty.call(
this.obj,Gi(t))}*keys(){for(let t of Object.keys(this.obj))yield Ad(t,this._field.mapKey)}*entries(){for(let t of Object.entries(this.obj))yield[Ad(t[0],this._field.mapKey),dc(this._field,t[1],this.check)]}[Symbol.
iterator](){return this.entries()}get size(){return Object.keys(this.obj).length}*values(){for(let t of Object.values(this.obj))yield dc(this._field,t,this.check)}forEach(t,n){for(let r of this.entries())
t.call(n,r[1],r[0],this)}}});var Rd=y(function(){f()});function Pr(e){let t=e.length,n=t-(t+3>>2);(t&3)==0&&e[t-1]=="="&&(n-=e[t-2]=="="?2:1);let r=new Uint8Array(n),o=-1;if(Od)try{let i=Od.call(r,e);i.read==t&&(o=i.written)}catch{}return o<0&&(o=Yw(r,e)),
o==n?r:r.subarray(0,o)}function Yw(e,t){let n=Kw(),r=0,o=0,i,s=0;for(let a=0;a<t.length;a++){if(i=n[t.charCodeAt(a)],i===void 0)switch(t[a]){case"=":o=0;case`
`:case"\r":case"	":case" ":continue;default:throw Error("invalid base64 string")}switch(o){case 0:s=i,o=1;break;case 1:e[r++]=s<<2|(i&48)>>4,s=i,o=2;break;case 2:e[r++]=(s&15)<<4|(i&60)>>2,s=i,o=3;break;case 3:
e[r++]=(s&3)<<6|i,o=0;break}}if(o==1)throw Error("invalid base64 string");return r}function Ec(e,t="std"){if(Td)return Td.call(e,Xw[t]);let n=kd(t),r=t=="std",o="",i=0,s,a=0;for(let c=0;c<e.length;c++)
switch(s=e[c],i){case 0:o+=n[s>>2],a=(s&3)<<4,i=1;break;case 1:o+=n[a|s>>4],a=(s&15)<<2,i=2;break;case 2:o+=n[a|s>>6],o+=n[s&63],i=0;break}return i&&(o+=n[a],r&&(o+="=",i==1&&(o+="="))),o}function kd(e){
return Yi||(Yi="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".split(""),Cd=Yi.slice(0,-2).concat("-","_")),e=="url"?Cd:Yi}function Kw(){if(!Dr){Dr=[];let e=kd("std");for(let t=0;t<
e.length;t++)Dr[e[t].charCodeAt(0)]=t;Dr[45]=e.indexOf("+"),Dr[95]=e.indexOf("/")}return Dr}var Od,Td,Xw,Yi,Cd,Dr,Xi=y(function(){f();Od=Uint8Array.prototype.setFromBase64;Td=Uint8Array.prototype.toBase64,
Xw={std:{alphabet:"base64",omitPadding:!1},std_raw:{alphabet:"base64",omitPadding:!0},url:{alphabet:"base64url",omitPadding:!0}}});function an(e){let t=!1,n=[];for(let r=0;r<e.length;r++){let o=e.charAt(r);switch(o){case"_":t=!0;break;case"0":case"1":case"2":case"3":case"4":case"5":case"6":case"7":case"8":case"9":n.push(o),t=!1;break;default:
t&&(t=!1,o=o.toUpperCase()),n.push(o);break}}return n.join("")}function Ki(e){return e.replace(/[A-Z]/g,function(t){return"_"+t.toLowerCase()})}function Ur(e){return Jw.has(e)?e+"$":e}var Jw,Vo=y(function(){
f();Jw=new Set(["constructor","toString","toJSON","valueOf"])});function Do(e){for(let t of e.field)Hn(t,"jsonName")||(t.jsonName=an(t.name));e.nestedType.forEach(Do)}var xc=y(function(){f();Vo();zt()});function $d(e,t){let n=e.values.find(function(r){return r.name===t});if(!n)throw new Error(`cannot parse ${e} default value: ${t}`);return n.number}function Vd(e,t){switch(e){case w.STRING:return t;case w.
BYTES:{let n=Hw(t);if(n===!1)throw new Error(`cannot parse ${w[e]} default value: ${t}`);return n}case w.INT64:case w.SFIXED64:case w.SINT64:return Re.parse(t);case w.UINT64:case w.FIXED64:return Re.uParse(
t);case w.DOUBLE:case w.FLOAT:switch(t){case"inf":return Number.POSITIVE_INFINITY;case"-inf":return Number.NEGATIVE_INFINITY;case"nan":return Number.NaN;default:return parseFloat(t)}case w.BOOL:return t===
"true";case w.INT32:case w.UINT32:case w.SINT32:case w.FIXED32:case w.SFIXED32:return parseInt(t,10)}}function Hw(e){let t=[],n={tail:e,c:"",next(){return this.tail.length==0?!1:(this.c=this.tail[0],this.
tail=this.tail.substring(1),!0)},take(r){if(this.tail.length>=r){let o=this.tail.substring(0,r);return this.tail=this.tail.substring(r),o}return!1}};for(;n.next();)switch(n.c){case"\\":if(n.next())switch(n.
c){case"\\":t.push(n.c.charCodeAt(0));break;case"b":t.push(8);break;case"f":t.push(12);break;case"n":t.push(10);break;case"r":t.push(13);break;case"t":t.push(9);break;case"v":t.push(11);break;case"0":case"1":case"2":case"3":case"4":case"5":case"6":case"7":{let r=n.c,o=n.take(2);if(o===!1)return!1;let i=parseInt(r+o,8);if(Number.isNaN(i))return!1;t.push(i);break}case"x":{let r=n.c,o=n.take(2);if(o===!1)
return!1;let i=parseInt(r+o,16);if(Number.isNaN(i))return!1;t.push(i);break}case"u":{let r=n.c,o=n.take(4);if(o===!1)return!1;let i=parseInt(r+o,16);if(Number.isNaN(i))return!1;let s=new Uint8Array(4);
new DataView(s.buffer).setInt32(0,i,!0),t.push(s[0],s[1],s[2],s[3]);break}case"U":{let r=n.c,o=n.take(8);if(o===!1)return!1;let i=Re.uEnc(r+o),s=new Uint8Array(8),a=new DataView(s.buffer);a.setInt32(0,
i.lo,!0),a.setInt32(4,i.hi,!0),t.push(s[0],s[1],s[2],s[3],s[4],s[5],s[6],s[7]);break}}break;default:t.push(n.c.charCodeAt(0))}return new Uint8Array(t)}var vc=y(function(){f();Tt();on()});function*Ji(e){switch(e.kind){case"file":for(let t of e.messages)yield t,yield*Ji(t);yield*e.enums,yield*e.services,yield*e.extensions;break;case"message":for(let t of e.nestedMessages)yield t,yield*Ji(
t);yield*e.nestedEnums,yield*e.nestedExtensions;break}}var Dd=y(function(){f()});function Hi(e,t){return Qw([e,t])}function Qw(e,t){let n=qw();if(!e.length)return n;if("$typeName"in e[0]&&e[0].$typeName=="google.protobuf.FileDescriptorSet"){for(let r of e[0].file)t?.(r),Ld(r,n);return n}
if("$typeName"in e[0]){let s=function(a){let c=[];for(let u of a.dependency){if(n.getFile(u)!=null||i.has(u))continue;let l=o(u);if(!l)throw new Error(`Unable to resolve ${u}, imported by ${a.name}`);
"kind"in l?n.addFile(l,!1,!0):(i.add(l.name),c.push(l))}return c.concat(...c.map(s))},r=e[0],o=e[1],i=new Set;for(let a of[r,...s(r)].reverse())t?.(a),Ld(a,n)}else for(let r of e)for(let o of r.files)
n.addFile(o);return n}function qw(){let e=new Map,t=new Map,n=new Map;return{kind:"registry",types:e,extendees:t,[Symbol.iterator](){return e.values()},get files(){return n.values()},addFile(r,o,i){if(n.
set(r.proto.name,r),!o)for(let s of Ji(r))this.add(s);if(i)for(let s of r.dependencies)this.addFile(s,o,i)},add(r){if(r.kind=="extension"){let o=t.get(r.extendee.typeName);o||t.set(r.extendee.typeName,
o=new Map),o.set(r.number,r)}e.set(r.typeName,r)},get(r){return e.get(r)},getFile(r){return n.get(r)},getMessage(r){let o=e.get(r);return o?.kind=="message"?o:void 0},getEnum(r){let o=e.get(r);return o?.
kind=="enum"?o:void 0},getExtension(r){let o=e.get(r);return o?.kind=="extension"?o:void 0},getExtensionFor(r,o){var i;return(i=t.get(r.typeName))===null||i===void 0?void 0:i.get(o)},getService(r){let o=e.
get(r);return o?.kind=="service"?o:void 0}}}function Ld(e,t){var n,r;let o={kind:"file",proto:e,deprecated:(r=(n=e.options)===null||n===void 0?void 0:n.deprecated)!==null&&r!==void 0?r:!1,edition:gS(e),
name:e.name.replace(/\.proto$/,""),dependencies:bS(e,t),enums:[],messages:[],extensions:[],services:[],toString(){return`file ${e.name}`}},i=new Map,s={get(a){return i.get(a)},add(a){var c;Mt(((c=a.proto.
options)===null||c===void 0?void 0:c.mapEntry)===!0),i.set(a.typeName,a)}};for(let a of e.enumType)Bd(a,o,void 0,t);for(let a of e.messageType)Md(a,o,void 0,t,s);for(let a of e.service)dS(a,o,t);Sc(o,
t);for(let a of i.values())Ac(a,t,s);for(let a of o.messages)Ac(a,t,s),Sc(a,t);t.addFile(o,!0)}function Sc(e,t){switch(e.kind){case"file":for(let n of e.proto.extension){let r=Ic(n,e,t);e.extensions.push(
r),t.add(r)}break;case"message":for(let n of e.proto.extension){let r=Ic(n,e,t);e.nestedExtensions.push(r),t.add(r)}for(let n of e.nestedMessages)Sc(n,t);break}}function Ac(e,t,n){let r=e.proto.oneofDecl.
map(function(i){return hS(i,e)}),o=new Set;for(let i of e.proto.field){let s=xS(i,r),a=Ic(i,e,t,s,n);e.fields.push(a),e.field[a.localName]=a,s===void 0?e.members.push(a):(s.fields.push(a),o.has(s)||(o.
add(s),e.members.push(s)))}for(let i of r.filter(function(s){return o.has(s)}))e.oneofs.push(i);for(let i of e.nestedMessages)Ac(i,t,n)}function Bd(e,t,n,r){var o,i,s,a,c,u,l,p,m;let d=yS(e.name,e.value),
h={kind:"enum",proto:e,deprecated:(i=(o=e.options)===null||o===void 0?void 0:o.deprecated)!==null&&i!==void 0?i:!1,file:t,parent:n,open:!0,name:e.name,typeName:Qi(e,n,t),value:{},values:[],sharedPrefix:d,
toString(){return`enum ${this.typeName}`}};h.open=AS(h),r.add(h);for(let x of e.value){let _=x.name,N={kind:"enum_value",proto:x,deprecated:(a=(s=x.options)===null||s===void 0?void 0:s.deprecated)!==null&&
a!==void 0?a:!1,parent:h,name:_,localName:Ur(d==null?_:_.substring(d.length)),number:x.number,jsonName:(c=_S(x))!==null&&c!==void 0?c:_,toString(){return`enum value ${h.typeName}.${_}`}};h.values.push(
N),(u=(p=h.value)[m=x.number])!==null&&u!==void 0||(p[m]=N)}((l=n?.nestedEnums)!==null&&l!==void 0?l:t.enums).push(h)}function Md(e,t,n,r,o){var i,s,a,c;let u={kind:"message",proto:e,deprecated:(s=(i=
e.options)===null||i===void 0?void 0:i.deprecated)!==null&&s!==void 0?s:!1,file:t,parent:n,name:e.name,typeName:Qi(e,n,t),fields:[],field:{},oneofs:[],members:[],nestedEnums:[],nestedMessages:[],nestedExtensions:[],
toString(){return`message ${this.typeName}`}};((a=e.options)===null||a===void 0?void 0:a.mapEntry)===!0?o.add(u):(((c=n?.nestedMessages)!==null&&c!==void 0?c:t.messages).push(u),r.add(u));for(let l of e.
enumType)Bd(l,t,u,r);for(let l of e.nestedType)Md(l,t,u,r,o)}function dS(e,t,n){var r,o;let i={kind:"service",proto:e,deprecated:(o=(r=e.options)===null||r===void 0?void 0:r.deprecated)!==null&&o!==void 0?
o:!1,file:t,name:e.name,typeName:Qi(e,void 0,t),methods:[],method:{},toString(){return`service ${this.typeName}`}};t.services.push(i),n.add(i);for(let s of e.method){let a=mS(s,i,n);i.methods.push(a),
i.method[a.localName]=a}}function mS(e,t,n){var r,o,i,s;let a;e.clientStreaming&&e.serverStreaming?a="bidi_streaming":e.clientStreaming?a="client_streaming":e.serverStreaming?a="server_streaming":a="unary";let c=n.getMessage(cn(e.inputType)),u=n.getMessage(cn(e.outputType));Mt(c,`invalid MethodDescriptorProto: input_type ${e.inputType} not found`),Mt(u,`invalid MethodDescriptorProto: output_type ${e.
inputType} not found`);let l=e.name;return{kind:"rpc",proto:e,deprecated:(o=(r=e.options)===null||r===void 0?void 0:r.deprecated)!==null&&o!==void 0?o:!1,parent:t,name:l,localName:Ur(l.length?Ur(l[0].
toLowerCase()+l.substring(1)):l),methodKind:a,input:c,output:u,idempotency:(s=(i=e.options)===null||i===void 0?void 0:i.idempotencyLevel)!==null&&s!==void 0?s:sS,toString(){return`rpc ${t.typeName}.${l}`}}}
function hS(e,t){return{kind:"oneof",proto:e,deprecated:!1,parent:t,fields:[],name:e.name,localName:Ur(an(e.name)),toString(){return`oneof ${t.typeName}.${this.name}`}}}function Ic(e,t,n,r,o){var i,s,
a;let c=o===void 0,u={kind:"field",proto:e,deprecated:(s=(i=e.options)===null||i===void 0?void 0:i.deprecated)!==null&&s!==void 0?s:!1,name:e.name,number:e.number,scalar:void 0,message:void 0,enum:void 0,
presence:vS(e,r,c,t),utf8Validation:IS(e,t),listKind:void 0,mapKind:void 0,mapKey:void 0,delimitedEncoding:void 0,packed:void 0,longAsString:!1,getDefaultValue:void 0},l;if(c){let h=t.kind=="file"?t:t.
file,x=t.kind=="file"?void 0:t,_=Qi(e,x,h);u.kind="extension",u.file=h,u.parent=x,u.oneof=void 0,u.typeName=_,u.jsonName=`[${_}]`,l=function(){return`extension ${_}`};let N=n.getMessage(cn(e.extendee));
Mt(N,`invalid FieldDescriptorProto: extendee ${e.extendee} not found`),u.extendee=N}else{let h=t;Mt(h.kind=="message"),u.parent=h,u.oneof=r,u.localName=r?an(e.name):Ur(an(e.name)),u.jsonName=e.jsonName,
l=function(){return`field ${h.typeName}.${e.name}`}}Object.defineProperty(u,"toString",{value:l,writable:!0,enumerable:!0,configurable:!0});let p=e.label,m=e.type,d=(a=e.options)===null||a===void 0?void 0:
a.jstype;if(p===Nc){let h=m==Po?o?.get(cn(e.typeName)):void 0;if(h){u.fieldKind="map";let{key:x,value:_}=SS(h);return u.mapKey=x.scalar,u.mapKind=_.fieldKind,u.message=_.message,u.delimitedEncoding=!1,
u.enum=_.enum,u.scalar=_.scalar,u}switch(u.fieldKind="list",m){case Po:case Uo:u.listKind="message",u.message=n.getMessage(cn(e.typeName)),Mt(u.message),u.delimitedEncoding=Zd(e,t);break;case Pd:u.listKind=
"enum",u.enum=n.getEnum(cn(e.typeName)),Mt(u.enum);break;default:u.listKind="scalar",u.scalar=m,u.longAsString=d==Ud;break}return u.packed=wS(e,t),u}switch(m){case Po:case Uo:u.fieldKind="message",u.message=
n.getMessage(cn(e.typeName)),Mt(u.message,`invalid FieldDescriptorProto: type_name ${e.typeName} not found`),u.delimitedEncoding=Zd(e,t),u.getDefaultValue=function(){};break;case Pd:{let h=n.getEnum(cn(
e.typeName));Mt(h!==void 0,`invalid FieldDescriptorProto: type_name ${e.typeName} not found`),u.fieldKind="enum",u.enum=n.getEnum(cn(e.typeName)),u.getDefaultValue=function(){return Hn(e,"defaultValue")?
$d(h,e.defaultValue):void 0};break}default:{u.fieldKind="scalar",u.scalar=m,u.longAsString=d==Ud,u.getDefaultValue=function(){return Hn(e,"defaultValue")?Vd(m,e.defaultValue):void 0};break}}return u}function gS(e){
switch(e.syntax){case"":case"proto2":return eS;case"proto3":return tS;case"editions":if(e.edition===nS)return pS;if(e.edition in zd)return e.edition;throw new Error(`${e.name}: unsupported edition`);default:
throw new Error(`${e.name}: unsupported syntax "${e.syntax}"`)}}function bS(e,t){return e.dependency.map(function(n){let r=t.getFile(n);if(!r)throw new Error(`Cannot find ${n}, imported by ${e.name}`);
return r})}function yS(e,t){let n=ES(e)+"_";for(let r of t){if(!r.name.toLowerCase().startsWith(n))return;let o=r.name.substring(n.length);if(o.length==0||/^\d/.test(o))return}return n}function _S(e){
var t,n;let i;for(let s of(n=(t=e.options)===null||t===void 0?void 0:t.$unknown)!==null&&n!==void 0?n:[]){if(s.no!==998||s.wireType!==Ue.LengthDelimited)continue;let a=new Wt(new Wt(s.data).bytes());for(;a.
pos<a.len;){let[c,u]=a.tag();c===1&&u===Ue.LengthDelimited?i=a.string():a.skip(u,c)}}return i}function ES(e){return(e.substring(0,1)+e.substring(1).replace(/[A-Z]/g,function(t){return"_"+t})).toLowerCase()}
function Qi(e,t,n){let r;return t?r=`${t.typeName}.${e.name}`:n.proto.package.length>0?r=`${n.proto.package}.${e.name}`:r=`${e.name}`,r}function cn(e){return e.startsWith(".")?e.substring(1):e}function xS(e,t){
if(!Hn(e,"oneofIndex")||e.proto3Optional)return;let n=t[e.oneofIndex];return Mt(n,`invalid FieldDescriptorProto: oneof #${e.oneofIndex} for field #${e.number} not found`),n}function vS(e,t,n,r){if(e.label==
iS)return aS;if(e.label==Nc)return Fd;if(t||e.proto3Optional||n)return wc;let o=er("fieldPresence",{proto:e,parent:r});return o==Fd&&(e.type==Po||e.type==Uo)?wc:o}function wS(e,t){if(e.label!=Nc)return!1;
switch(e.type){case rS:case oS:case Uo:case Po:return!1}let n=e.options;return n&&Hn(n,"packed")?n.packed:cS==er("repeatedFieldEncoding",{proto:e,parent:t})}function SS(e){let t=e.fields.find(function(r){
return r.number===1}),n=e.fields.find(function(r){return r.number===2});return Mt(t&&t.fieldKind=="scalar"&&t.scalar!=w.BYTES&&t.scalar!=w.FLOAT&&t.scalar!=w.DOUBLE&&n&&n.fieldKind!="list"&&n.fieldKind!=
"map"),{key:t,value:n}}function AS(e){var t;return lS==er("enumType",{proto:e.proto,parent:(t=e.parent)!==null&&t!==void 0?t:e.file})}function Zd(e,t){return e.type==Uo?!0:uS==er("messageEncoding",{proto:e,
parent:t})}function IS(e,t){return fS==er("utf8Validation",{proto:e,parent:t})}function er(e,t){var n,r;let o=(n=t.proto.options)===null||n===void 0?void 0:n.features;if(o){let i=o[e];if(i!=0)return i}
if("kind"in t){if(t.kind=="message")return er(e,(r=t.parent)!==null&&r!==void 0?r:t.file);let i=zd[t.edition];if(!i)throw new Error(`feature default for edition ${t.edition} not found`);return i[e]}return er(
e,t.parent)}function Mt(e,t){if(!e)throw new Error(t)}var eS,tS,nS,rS,Uo,Po,oS,Pd,Nc,iS,Ud,sS,wc,Fd,aS,cS,uS,lS,fS,pS,zd,Rc=y(function(){f();Tt();vc();Dd();zt();Vo();qn();eS=998,tS=999,nS=9999,rS=9,Uo=
10,Po=11,oS=12,Pd=14,Nc=3,iS=2,Ud=1,sS=0,wc=1,Fd=2,aS=3,cS=1,uS=2,lS=1,fS=2,pS=1002,zd={998:{fieldPresence:1,enumType:2,repeatedFieldEncoding:2,utf8Validation:3,messageEncoding:1,jsonFormat:2,enforceNamingStyle:2,
defaultSymbolVisibility:1,enforceProtoLimits:1},999:{fieldPresence:2,enumType:1,repeatedFieldEncoding:1,utf8Validation:2,messageEncoding:1,jsonFormat:1,enforceNamingStyle:2,defaultSymbolVisibility:1,enforceProtoLimits:1},
1e3:{fieldPresence:1,enumType:1,repeatedFieldEncoding:1,utf8Validation:2,messageEncoding:1,jsonFormat:1,enforceNamingStyle:2,defaultSymbolVisibility:1,enforceProtoLimits:1},1001:{fieldPresence:1,enumType:1,
repeatedFieldEncoding:1,utf8Validation:2,messageEncoding:1,jsonFormat:1,enforceNamingStyle:1,defaultSymbolVisibility:2,enforceProtoLimits:1},1002:{fieldPresence:1,enumType:1,repeatedFieldEncoding:1,utf8Validation:2,
messageEncoding:1,jsonFormat:1,enforceNamingStyle:3,defaultSymbolVisibility:4,enforceProtoLimits:2}}});function jd(e){let t=NS(e);return t.messageType.forEach(Do),Hi(t,function(){}).getFile(t.name)}function NS(e){return Object.assign(Object.create({syntax:"",edition:0}),Object.assign(Object.assign({$typeName:"google.protobuf.FileDescriptorProto",dependency:[],publicDependency:[],weakDependency:[],optionDependency:[],service:[],extension:[]},e),{messageType:e.messageType.map(Gd),enumType:e.enumType.map(Wd)}))}
function Gd(e){var t,n,r,o,i,s,a,c;return Object.assign(Object.create({visibility:0}),{$typeName:"google.protobuf.DescriptorProto",name:e.name,field:(n=(t=e.field)===null||t===void 0?void 0:t.map(RS))!==
null&&n!==void 0?n:[],extension:[],nestedType:(o=(r=e.nestedType)===null||r===void 0?void 0:r.map(Gd))!==null&&o!==void 0?o:[],enumType:(s=(i=e.enumType)===null||i===void 0?void 0:i.map(Wd))!==null&&s!==
void 0?s:[],extensionRange:(c=(a=e.extensionRange)===null||a===void 0?void 0:a.map(function(l){return Object.assign({$typeName:"google.protobuf.DescriptorProto.ExtensionRange"},l)}))!==null&&c!==void 0?
c:[],oneofDecl:[],reservedRange:[],reservedName:[]})}function RS(e){return Object.assign(Object.create({label:1,typeName:"",extendee:"",defaultValue:"",oneofIndex:0,jsonName:"",proto3Optional:!1}),Object.
assign(Object.assign({$typeName:"google.protobuf.FieldDescriptorProto"},e),{options:e.options?OS(e.options):void 0}))}function OS(e){var t,n,r;return Object.assign(Object.create({ctype:0,packed:!1,jstype:0,
lazy:!1,unverifiedLazy:!1,deprecated:!1,weak:!1,debugRedact:!1,retention:0}),Object.assign(Object.assign({$typeName:"google.protobuf.FieldOptions"},e),{targets:(t=e.targets)!==null&&t!==void 0?t:[],editionDefaults:(r=
(n=e.editionDefaults)===null||n===void 0?void 0:n.map(function(i){return Object.assign({$typeName:"google.protobuf.FieldOptions.EditionDefault"},i)}))!==null&&r!==void 0?r:[],uninterpretedOption:[]}))}
function Wd(e){return Object.assign(Object.create({visibility:0}),{$typeName:"google.protobuf.EnumDescriptorProto",name:e.name,reservedName:[],reservedRange:[],value:e.value.map(function(n){return Object.
assign({$typeName:"google.protobuf.EnumValueDescriptorProto"},n)})})}var Oc=y(function(){f();xc();Rc()});function dt(e,t,...n){return n.reduce(function(r,o){return r.nestedMessages[o]},e.messages[t])}var Fo=y(function(){f()});function qi(e,t,...n){if(n.length==0)return e.enums[t];let r=n.pop();return n.reduce(function(o,i){return o.nestedMessages[i]},e.messages[t]).nestedEnums[r]}var Yd=y(function(){f()});var Tc,hm,Xd,Kd,Jd,Hd,Qd,qd,em,tm,nm,rm,om,im,sm,am,cm,um,lm,fm,pm,dm,mm,Cc=y(function(){f();Oc();Fo();Tc=jd({name:"google/protobuf/descriptor.proto",package:"google.protobuf",messageType:[{name:"FileDescriptorSet",field:[{name:"file",number:1,type:11,label:3,typeName:".google.protobuf.FileDescriptorProto"}],extensionRange:[{start:536e6,end:536000001}]},{name:"FileDescriptorProto",field:[{name:"name",number:1,type:9,label:1},{name:"package",number:2,type:9,label:1},{name:"dependency",number:3,type:9,label:3},{name:"public_dependency",number:10,type:5,label:3},{name:"weak_dependency",number:11,
type:5,label:3},{name:"option_dependency",number:15,type:9,label:3},{name:"message_type",number:4,type:11,label:3,typeName:".google.protobuf.DescriptorProto"},{name:"enum_type",number:5,type:11,label:3,
typeName:".google.protobuf.EnumDescriptorProto"},{name:"service",number:6,type:11,label:3,typeName:".google.protobuf.ServiceDescriptorProto"},{name:"extension",number:7,type:11,label:3,typeName:".google.protobuf.FieldDescriptorProto"},{name:"options",number:8,type:11,label:1,typeName:".google.protobuf.FileOptions"},{name:"source_code_info",number:9,type:11,label:1,typeName:".google.protobuf.SourceCodeInfo"},{name:"syntax",number:12,type:9,label:1},{name:"edition",number:14,type:14,label:1,typeName:".google.protobuf.Edition"}]},{name:"DescriptorProto",field:[{name:"name",number:1,type:9,label:1},
{name:"field",number:2,type:11,label:3,typeName:".google.protobuf.FieldDescriptorProto"},{name:"extension",number:6,type:11,label:3,typeName:".google.protobuf.FieldDescriptorProto"},{name:"nested_type",
number:3,type:11,label:3,typeName:".google.protobuf.DescriptorProto"},{name:"enum_type",number:4,type:11,label:3,typeName:".google.protobuf.EnumDescriptorProto"},{name:"extension_range",number:5,type:11,
label:3,typeName:".google.protobuf.DescriptorProto.ExtensionRange"},{name:"oneof_decl",number:8,type:11,label:3,typeName:".google.protobuf.OneofDescriptorProto"},{name:"options",number:7,type:11,label:1,
typeName:".google.protobuf.MessageOptions"},{name:"reserved_range",number:9,type:11,label:3,typeName:".google.protobuf.DescriptorProto.ReservedRange"},{name:"reserved_name",number:10,type:9,label:3},{
name:"visibility",number:11,type:14,label:1,typeName:".google.protobuf.SymbolVisibility"}],nestedType:[{name:"ExtensionRange",field:[{name:"start",number:1,type:5,label:1},{name:"end",number:2,type:5,
label:1},{name:"options",number:3,type:11,label:1,typeName:".google.protobuf.ExtensionRangeOptions"}]},{name:"ReservedRange",field:[{name:"start",number:1,type:5,label:1},{name:"end",number:2,type:5,label:1}]}]},
{name:"ExtensionRangeOptions",field:[{name:"uninterpreted_option",number:999,type:11,label:3,typeName:".google.protobuf.UninterpretedOption"},{name:"declaration",number:2,type:11,label:3,typeName:".google.protobuf.ExtensionRangeOptions.Declaration",options:{retention:2}},{name:"features",number:50,type:11,label:1,typeName:".google.protobuf.FeatureSet"},{name:"verification",number:3,type:14,label:1,
typeName:".google.protobuf.ExtensionRangeOptions.VerificationState",defaultValue:"UNVERIFIED",options:{retention:2}}],nestedType:[{name:"Declaration",field:[{name:"number",number:1,type:5,label:1},{name:"full_name",number:2,type:9,label:1},{name:"type",number:3,type:9,label:1},{name:"reserved",number:5,type:8,label:1},{name:"repeated",number:6,type:8,label:1}]}],enumType:[{name:"VerificationState",value:[
{name:"DECLARATION",number:0},{name:"UNVERIFIED",number:1}]}],extensionRange:[{start:990,end:999},{start:1e3,end:536870912}]},{name:"FieldDescriptorProto",field:[{name:"name",number:1,type:9,label:1},
{name:"number",number:3,type:5,label:1},{name:"label",number:4,type:14,label:1,typeName:".google.protobuf.FieldDescriptorProto.Label"},{name:"type",number:5,type:14,label:1,typeName:".google.protobuf.FieldDescriptorProto.Type"},{name:"type_name",number:6,type:9,label:1},{name:"extendee",number:2,type:9,label:1},{name:"default_value",number:7,type:9,label:1},{name:"oneof_index",number:9,type:5,label:1},
{name:"json_name",number:10,type:9,label:1},{name:"options",number:8,type:11,label:1,typeName:".google.protobuf.FieldOptions"},{name:"proto3_optional",number:17,type:8,label:1}],enumType:[{name:"Type",
value:[{name:"TYPE_DOUBLE",number:1},{name:"TYPE_FLOAT",number:2},{name:"TYPE_INT64",number:3},{name:"TYPE_UINT64",number:4},{name:"TYPE_INT32",number:5},{name:"TYPE_FIXED64",number:6},{name:"TYPE_FIXED32",number:7},{name:"TYPE_BOOL",number:8},{name:"TYPE_STRING",number:9},{name:"TYPE_GROUP",number:10},{name:"TYPE_MESSAGE",number:11},{name:"TYPE_BYTES",number:12},{name:"TYPE_UINT32",number:13},{name:"TYPE_ENUM",number:14},{name:"TYPE_SFIXED32",number:15},{name:"TYPE_SFIXED64",number:16},{name:"TYPE_SINT32",number:17},{name:"TYPE_SINT64",number:18}]},{name:"Label",value:[{name:"LABEL_OPTIONAL",number:1},
{name:"LABEL_REPEATED",number:3},{name:"LABEL_REQUIRED",number:2}]}]},{name:"OneofDescriptorProto",field:[{name:"name",number:1,type:9,label:1},{name:"options",number:2,type:11,label:1,typeName:".google.protobuf.OneofOptions"}]},{name:"EnumDescriptorProto",field:[{name:"name",number:1,type:9,label:1},{name:"value",number:2,type:11,label:3,typeName:".google.protobuf.EnumValueDescriptorProto"},{name:"options",number:3,type:11,label:1,typeName:".google.protobuf.EnumOptions"},{name:"reserved_range",number:4,type:11,label:3,typeName:".google.protobuf.EnumDescriptorProto.EnumReservedRange"},{name:"reserved_name",number:5,type:9,label:3},{name:"visibility",number:6,type:14,label:1,typeName:".google.protobuf.SymbolVisibility"}],nestedType:[{name:"EnumReservedRange",field:[{name:"start",number:1,type:5,
label:1},{name:"end",number:2,type:5,label:1}]}]},{name:"EnumValueDescriptorProto",field:[{name:"name",number:1,type:9,label:1},{name:"number",number:2,type:5,label:1},{name:"options",number:3,type:11,
label:1,typeName:".google.protobuf.EnumValueOptions"}]},{name:"ServiceDescriptorProto",field:[{name:"name",number:1,type:9,label:1},{name:"method",number:2,type:11,label:3,typeName:".google.protobuf.MethodDescriptorProto"},{name:"options",number:3,type:11,label:1,typeName:".google.protobuf.ServiceOptions"}]},{name:"MethodDescriptorProto",field:[{name:"name",number:1,type:9,label:1},{name:"input_type",number:2,type:9,label:1},{name:"output_type",number:3,type:9,label:1},{name:"options",number:4,type:11,label:1,typeName:".google.protobuf.MethodOptions"},{name:"client_streaming",number:5,type:8,label:1,
defaultValue:"false"},{name:"server_streaming",number:6,type:8,label:1,defaultValue:"false"}]},{name:"FileOptions",field:[{name:"java_package",number:1,type:9,label:1},{name:"java_outer_classname",number:8,
type:9,label:1},{name:"java_multiple_files",number:10,type:8,label:1,defaultValue:"false",options:{}},{name:"java_generate_equals_and_hash",number:20,type:8,label:1,options:{deprecated:!0}},{name:"java_string_check_utf8",number:27,type:8,label:1,defaultValue:"false"},{name:"optimize_for",number:9,type:14,label:1,typeName:".google.protobuf.FileOptions.OptimizeMode",defaultValue:"SPEED"},{name:"go_package",number:11,type:9,label:1},{name:"cc_generic_services",number:16,type:8,label:1,defaultValue:"false"},{name:"java_generic_services",number:17,type:8,label:1,defaultValue:"false"},{name:"py_generic_services",number:18,type:8,label:1,defaultValue:"false"},{name:"deprecated",number:23,type:8,label:1,defaultValue:"false"},{name:"cc_enable_arenas",number:31,type:8,label:1,defaultValue:"true",options:{}},
{name:"objc_class_prefix",number:36,type:9,label:1},{name:"csharp_namespace",number:37,type:9,label:1},{name:"swift_prefix",number:39,type:9,label:1},{name:"php_class_prefix",number:40,type:9,label:1},
{name:"php_namespace",number:41,type:9,label:1},{name:"php_metadata_namespace",number:44,type:9,label:1},{name:"ruby_package",number:45,type:9,label:1},{name:"features",number:50,type:11,label:1,typeName:".google.protobuf.FeatureSet"},{name:"uninterpreted_option",number:999,type:11,label:3,typeName:".google.protobuf.UninterpretedOption"}],enumType:[{name:"OptimizeMode",value:[{name:"SPEED",number:1},{name:"CODE_SIZE",number:2},{name:"LITE_RUNTIME",number:3}]}],extensionRange:[{start:990,end:999},{start:1e3,end:536870912}]},{name:"MessageOptions",field:[{name:"message_set_wire_format",number:1,type:8,label:1,
defaultValue:"false"},{name:"no_standard_descriptor_accessor",number:2,type:8,label:1,defaultValue:"false"},{name:"deprecated",number:3,type:8,label:1,defaultValue:"false"},{name:"map_entry",number:7,
type:8,label:1},{name:"deprecated_legacy_json_field_conflicts",number:11,type:8,label:1,options:{deprecated:!0}},{name:"features",number:12,type:11,label:1,typeName:".google.protobuf.FeatureSet"},{name:"uninterpreted_option",number:999,type:11,label:3,typeName:".google.protobuf.UninterpretedOption"}],extensionRange:[{start:990,end:999},{start:1e3,end:536870912}]},{name:"FieldOptions",field:[{name:"ctype",number:1,type:14,label:1,typeName:".google.protobuf.FieldOptions.CType",defaultValue:"STRING"},{name:"packed",number:2,type:8,label:1},{name:"jstype",number:6,type:14,label:1,typeName:".google.protobuf.FieldOptions.JSType",defaultValue:"JS_NORMAL"},{name:"lazy",number:5,type:8,label:1,defaultValue:"false"},{name:"unverified_lazy",number:15,type:8,label:1,defaultValue:"false"},{name:"deprecated",number:3,type:8,label:1,defaultValue:"false"},{name:"weak",number:10,type:8,label:1,defaultValue:"false",options:{deprecated:!0}},{name:"debug_redact",number:16,type:8,label:1,defaultValue:"false"},
{name:"retention",number:17,type:14,label:1,typeName:".google.protobuf.FieldOptions.OptionRetention"},{name:"targets",number:19,type:14,label:3,typeName:".google.protobuf.FieldOptions.OptionTargetType"},
{name:"edition_defaults",number:20,type:11,label:3,typeName:".google.protobuf.FieldOptions.EditionDefault"},{name:"features",number:21,type:11,label:1,typeName:".google.protobuf.FeatureSet"},{name:"feature_support",number:22,type:11,label:1,typeName:".google.protobuf.FieldOptions.FeatureSupport"},{name:"uninterpreted_option",number:999,type:11,label:3,typeName:".google.protobuf.UninterpretedOption"}],
nestedType:[{name:"EditionDefault",field:[{name:"edition",number:3,type:14,label:1,typeName:".google.protobuf.Edition"},{name:"value",number:2,type:9,label:1}]},{name:"FeatureSupport",field:[{name:"edition_introduced",number:1,type:14,label:1,typeName:".google.protobuf.Edition"},{name:"edition_deprecated",number:2,type:14,label:1,typeName:".google.protobuf.Edition"},{name:"deprecation_warning",number:3,
type:9,label:1},{name:"edition_removed",number:4,type:14,label:1,typeName:".google.protobuf.Edition"},{name:"removal_error",number:5,type:9,label:1}]}],enumType:[{name:"CType",value:[{name:"STRING",number:0},
{name:"CORD",number:1},{name:"STRING_PIECE",number:2}]},{name:"JSType",value:[{name:"JS_NORMAL",number:0},{name:"JS_STRING",number:1},{name:"JS_NUMBER",number:2}]},{name:"OptionRetention",value:[{name:"RETENTION_UNKNOWN",number:0},{name:"RETENTION_RUNTIME",number:1},{name:"RETENTION_SOURCE",number:2}]},{name:"OptionTargetType",value:[{name:"TARGET_TYPE_UNKNOWN",number:0},{name:"TARGET_TYPE_FILE",number:1},
{name:"TARGET_TYPE_EXTENSION_RANGE",number:2},{name:"TARGET_TYPE_MESSAGE",number:3},{name:"TARGET_TYPE_FIELD",number:4},{name:"TARGET_TYPE_ONEOF",number:5},{name:"TARGET_TYPE_ENUM",number:6},{name:"TARGET_TYPE_ENUM_ENTRY",number:7},{name:"TARGET_TYPE_SERVICE",number:8},{name:"TARGET_TYPE_METHOD",number:9}]}],extensionRange:[{start:990,end:999},{start:1e3,end:536870912}]},{name:"OneofOptions",field:[
{name:"features",number:1,type:11,label:1,typeName:".google.protobuf.FeatureSet"},{name:"uninterpreted_option",number:999,type:11,label:3,typeName:".google.protobuf.UninterpretedOption"}],extensionRange:[
{start:990,end:999},{start:1e3,end:536870912}]},{name:"EnumOptions",field:[{name:"allow_alias",number:2,type:8,label:1},{name:"deprecated",number:3,type:8,label:1,defaultValue:"false"},{name:"deprecated_legacy_json_field_conflicts",number:6,type:8,label:1,options:{deprecated:!0}},{name:"features",number:7,type:11,label:1,typeName:".google.protobuf.FeatureSet"},{name:"uninterpreted_option",number:999,
type:11,label:3,typeName:".google.protobuf.UninterpretedOption"}],extensionRange:[{start:990,end:999},{start:1e3,end:536870912}]},{name:"EnumValueOptions",field:[{name:"deprecated",number:1,type:8,label:1,
defaultValue:"false"},{name:"features",number:2,type:11,label:1,typeName:".google.protobuf.FeatureSet"},{name:"debug_redact",number:3,type:8,label:1,defaultValue:"false"},{name:"feature_support",number:4,
type:11,label:1,typeName:".google.protobuf.FieldOptions.FeatureSupport"},{name:"uninterpreted_option",number:999,type:11,label:3,typeName:".google.protobuf.UninterpretedOption"}],extensionRange:[{start:990,
end:999},{start:1e3,end:536870912}]},{name:"ServiceOptions",field:[{name:"features",number:34,type:11,label:1,typeName:".google.protobuf.FeatureSet"},{name:"deprecated",number:33,type:8,label:1,defaultValue:"false"},{name:"uninterpreted_option",number:999,type:11,label:3,typeName:".google.protobuf.UninterpretedOption"}],extensionRange:[{start:990,end:999},{start:1e3,end:536870912}]},{name:"MethodOptions",
field:[{name:"deprecated",number:33,type:8,label:1,defaultValue:"false"},{name:"idempotency_level",number:34,type:14,label:1,typeName:".google.protobuf.MethodOptions.IdempotencyLevel",defaultValue:"IDEMPOTENCY_UNKNOWN"},{name:"features",number:35,type:11,label:1,typeName:".google.protobuf.FeatureSet"},{name:"uninterpreted_option",number:999,type:11,label:3,typeName:".google.protobuf.UninterpretedOption"}],enumType:[{name:"IdempotencyLevel",value:[{name:"IDEMPOTENCY_UNKNOWN",number:0},{name:"NO_SIDE_EFFECTS",number:1},{name:"IDEMPOTENT",number:2}]}],extensionRange:[{start:990,end:999},{start:1e3,
end:536870912}]},{name:"UninterpretedOption",field:[{name:"name",number:2,type:11,label:3,typeName:".google.protobuf.UninterpretedOption.NamePart"},{name:"identifier_value",number:3,type:9,label:1},{name:"positive_int_value",number:4,type:4,label:1},{name:"negative_int_value",number:5,type:3,label:1},{name:"double_value",number:6,type:1,label:1},{name:"string_value",number:7,type:12,label:1},{name:"aggregate_value",number:8,type:9,label:1}],nestedType:[{name:"NamePart",field:[{name:"name_part",number:1,type:9,label:2},{name:"is_extension",number:2,type:8,label:2}]}]},{name:"FeatureSet",field:[{name:"field_presence",number:1,type:14,label:1,typeName:".google.protobuf.FeatureSet.FieldPresence",options:{retention:1,targets:[4,1],editionDefaults:[{value:"EXPLICIT",edition:900},{value:"IMPLICIT",edition:999},
{value:"EXPLICIT",edition:1e3}]}},{name:"enum_type",number:2,type:14,label:1,typeName:".google.protobuf.FeatureSet.EnumType",options:{retention:1,targets:[6,1],editionDefaults:[{value:"CLOSED",edition:900},
{value:"OPEN",edition:999}]}},{name:"repeated_field_encoding",number:3,type:14,label:1,typeName:".google.protobuf.FeatureSet.RepeatedFieldEncoding",options:{retention:1,targets:[4,1],editionDefaults:[
{value:"EXPANDED",edition:900},{value:"PACKED",edition:999}]}},{name:"utf8_validation",number:4,type:14,label:1,typeName:".google.protobuf.FeatureSet.Utf8Validation",options:{retention:1,targets:[4,1],
editionDefaults:[{value:"NONE",edition:900},{value:"VERIFY",edition:999}]}},{name:"message_encoding",number:5,type:14,label:1,typeName:".google.protobuf.FeatureSet.MessageEncoding",options:{retention:1,
targets:[4,1],editionDefaults:[{value:"LENGTH_PREFIXED",edition:900}]}},{name:"json_format",number:6,type:14,label:1,typeName:".google.protobuf.FeatureSet.JsonFormat",options:{retention:1,targets:[3,6,
1],editionDefaults:[{value:"LEGACY_BEST_EFFORT",edition:900},{value:"ALLOW",edition:999}]}},{name:"enforce_naming_style",number:7,type:14,label:1,typeName:".google.protobuf.FeatureSet.EnforceNamingStyle",options:{retention:2,targets:[1,2,3,4,5,6,7,8,9],editionDefaults:[{value:"STYLE_LEGACY",edition:900},{value:"STYLE2024",edition:1001},{value:"STYLE2026",edition:1002}]}},{name:"default_symbol_visibility",number:8,type:14,label:1,typeName:".google.protobuf.FeatureSet.VisibilityFeature.DefaultSymbolVisibility",options:{retention:2,targets:[1],editionDefaults:[{value:"EXPORT_ALL",edition:900},{value:"EXPORT_TOP_LEVEL",edition:1001},{value:"STRICT",edition:1002}]}},{name:"enforce_proto_limits",number:9,type:14,label:1,typeName:".google.protobuf.FeatureSet.ProtoLimitsFeature.EnforceProtoLimits",options:{
retention:2,targets:[6,3,4,5],editionDefaults:[{value:"LEGACY_NO_EXPLICIT_LIMITS",edition:900},{value:"PROTO_LIMITS2026",edition:1002}]}}],nestedType:[{name:"VisibilityFeature",enumType:[{name:"DefaultSymbolVisibility",value:[{name:"DEFAULT_SYMBOL_VISIBILITY_UNKNOWN",number:0},{name:"EXPORT_ALL",number:1},{name:"EXPORT_TOP_LEVEL",number:2},{name:"LOCAL_ALL",number:3},{name:"STRICT",number:4}]}]},{
name:"ProtoLimitsFeature",enumType:[{name:"EnforceProtoLimits",value:[{name:"PROTO_LIMITS_UNKNOWN",number:0},{name:"LEGACY_NO_EXPLICIT_LIMITS",number:1},{name:"PROTO_LIMITS2026",number:2}]}]}],enumType:[
{name:"FieldPresence",value:[{name:"FIELD_PRESENCE_UNKNOWN",number:0},{name:"EXPLICIT",number:1},{name:"IMPLICIT",number:2},{name:"LEGACY_REQUIRED",number:3}]},{name:"EnumType",value:[{name:"ENUM_TYPE_UNKNOWN",number:0},{name:"OPEN",number:1},{name:"CLOSED",number:2}]},{name:"RepeatedFieldEncoding",value:[{name:"REPEATED_FIELD_ENCODING_UNKNOWN",number:0},{name:"PACKED",number:1},{name:"EXPANDED",number:2}]},
{name:"Utf8Validation",value:[{name:"UTF8_VALIDATION_UNKNOWN",number:0},{name:"VERIFY",number:2},{name:"NONE",number:3}]},{name:"MessageEncoding",value:[{name:"MESSAGE_ENCODING_UNKNOWN",number:0},{name:"LENGTH_PREFIXED",number:1},{name:"DELIMITED",number:2}]},{name:"JsonFormat",value:[{name:"JSON_FORMAT_UNKNOWN",number:0},{name:"ALLOW",number:1},{name:"LEGACY_BEST_EFFORT",number:2}]},{name:"EnforceNamingStyle",value:[{name:"ENFORCE_NAMING_STYLE_UNKNOWN",number:0},{name:"STYLE2024",number:1},{name:"STYLE_LEGACY",number:2},{name:"STYLE2026",number:3}]}],extensionRange:[{start:1e3,end:9995},{start:9995,
end:1e4},{start:1e4,end:10001}]},{name:"FeatureSetDefaults",field:[{name:"defaults",number:1,type:11,label:3,typeName:".google.protobuf.FeatureSetDefaults.FeatureSetEditionDefault"},{name:"minimum_edition",number:4,type:14,label:1,typeName:".google.protobuf.Edition"},{name:"maximum_edition",number:5,type:14,label:1,typeName:".google.protobuf.Edition"}],nestedType:[{name:"FeatureSetEditionDefault",
field:[{name:"edition",number:3,type:14,label:1,typeName:".google.protobuf.Edition"},{name:"overridable_features",number:4,type:11,label:1,typeName:".google.protobuf.FeatureSet"},{name:"fixed_features",
number:5,type:11,label:1,typeName:".google.protobuf.FeatureSet"}]}]},{name:"SourceCodeInfo",field:[{name:"location",number:1,type:11,label:3,typeName:".google.protobuf.SourceCodeInfo.Location"}],nestedType:[
{name:"Location",field:[{name:"path",number:1,type:5,label:3,options:{packed:!0}},{name:"span",number:2,type:5,label:3,options:{packed:!0}},{name:"leading_comments",number:3,type:9,label:1},{name:"trailing_comments",number:4,type:9,label:1},{name:"leading_detached_comments",number:6,type:9,label:3}]}],extensionRange:[{start:536e6,end:536000001}]},{name:"GeneratedCodeInfo",field:[{name:"annotation",
number:1,type:11,label:3,typeName:".google.protobuf.GeneratedCodeInfo.Annotation"}],nestedType:[{name:"Annotation",field:[{name:"path",number:1,type:5,label:3,options:{packed:!0}},{name:"source_file",
number:2,type:9,label:1},{name:"begin",number:3,type:5,label:1},{name:"end",number:4,type:5,label:1},{name:"semantic",number:5,type:14,label:1,typeName:".google.protobuf.GeneratedCodeInfo.Annotation.Semantic"}],enumType:[{name:"Semantic",value:[{name:"NONE",number:0},{name:"SET",number:1},{name:"ALIAS",number:2}]}]}]}],enumType:[{name:"Edition",value:[{name:"EDITION_UNKNOWN",number:0},{name:"EDITION_LEGACY",number:900},{name:"EDITION_PROTO2",number:998},{name:"EDITION_PROTO3",number:999},{name:"EDITION_2023",number:1e3},{name:"EDITION_2024",number:1001},{name:"EDITION_2026",number:1002},{name:"EDITION_UNSTABLE",number:9999},{name:"EDITION_1_TEST_ONLY",number:1},{name:"EDITION_2_TEST_ONLY",number:2},{name:"EDITION_99997_TEST_ONLY",number:99997},{name:"EDITION_99998_TEST_ONLY",number:99998},{
name:"EDITION_99999_TEST_ONLY",number:99999},{name:"EDITION_MAX",number:2147483647}]},{name:"SymbolVisibility",value:[{name:"VISIBILITY_UNSET",number:0},{name:"VISIBILITY_LOCAL",number:1},{name:"VISIBILITY_EXPORT",number:2}]}]}),hm=dt(Tc,1);(function(e){e[e.DECLARATION=0]="DECLARATION",e[e.UNVERIFIED=1]="UNVERIFIED"})(Xd||(Xd={}));(function(e){e[e.DOUBLE=1]="DOUBLE",e[e.FLOAT=2]="FLOAT",e[e.INT64=
3]="INT64",e[e.UINT64=4]="UINT64",e[e.INT32=5]="INT32",e[e.FIXED64=6]="FIXED64",e[e.FIXED32=7]="FIXED32",e[e.BOOL=8]="BOOL",e[e.STRING=9]="STRING",e[e.GROUP=10]="GROUP",e[e.MESSAGE=11]="MESSAGE",e[e.BYTES=
12]="BYTES",e[e.UINT32=13]="UINT32",e[e.ENUM=14]="ENUM",e[e.SFIXED32=15]="SFIXED32",e[e.SFIXED64=16]="SFIXED64",e[e.SINT32=17]="SINT32",e[e.SINT64=18]="SINT64"})(Kd||(Kd={}));(function(e){e[e.OPTIONAL=
1]="OPTIONAL",e[e.REPEATED=3]="REPEATED",e[e.REQUIRED=2]="REQUIRED"})(Jd||(Jd={}));(function(e){e[e.SPEED=1]="SPEED",e[e.CODE_SIZE=2]="CODE_SIZE",e[e.LITE_RUNTIME=3]="LITE_RUNTIME"})(Hd||(Hd={}));(function(e){
e[e.STRING=0]="STRING",e[e.CORD=1]="CORD",e[e.STRING_PIECE=2]="STRING_PIECE"})(Qd||(Qd={}));(function(e){e[e.JS_NORMAL=0]="JS_NORMAL",e[e.JS_STRING=1]="JS_STRING",e[e.JS_NUMBER=2]="JS_NUMBER"})(qd||(qd=
{}));(function(e){e[e.RETENTION_UNKNOWN=0]="RETENTION_UNKNOWN",e[e.RETENTION_RUNTIME=1]="RETENTION_RUNTIME",e[e.RETENTION_SOURCE=2]="RETENTION_SOURCE"})(em||(em={}));(function(e){e[e.TARGET_TYPE_UNKNOWN=
0]="TARGET_TYPE_UNKNOWN",e[e.TARGET_TYPE_FILE=1]="TARGET_TYPE_FILE",e[e.TARGET_TYPE_EXTENSION_RANGE=2]="TARGET_TYPE_EXTENSION_RANGE",e[e.TARGET_TYPE_MESSAGE=3]="TARGET_TYPE_MESSAGE",e[e.TARGET_TYPE_FIELD=
4]="TARGET_TYPE_FIELD",e[e.TARGET_TYPE_ONEOF=5]="TARGET_TYPE_ONEOF",e[e.TARGET_TYPE_ENUM=6]="TARGET_TYPE_ENUM",e[e.TARGET_TYPE_ENUM_ENTRY=7]="TARGET_TYPE_ENUM_ENTRY",e[e.TARGET_TYPE_SERVICE=8]="TARGET_TYPE_SERVICE",e[e.TARGET_TYPE_METHOD=9]="TARGET_TYPE_METHOD"})(tm||(tm={}));(function(e){e[e.IDEMPOTENCY_UNKNOWN=0]="IDEMPOTENCY_UNKNOWN",e[e.NO_SIDE_EFFECTS=1]="NO_SIDE_EFFECTS",e[e.IDEMPOTENT=2]="IDEMPOTENT"})(nm||(nm={}));(function(e){e[e.DEFAULT_SYMBOL_VISIBILITY_UNKNOWN=0]="DEFAULT_SYMBOL_VISIBILITY_UNKNOWN",e[e.EXPORT_ALL=1]="EXPORT_ALL",e[e.EXPORT_TOP_LEVEL=2]="EXPORT_TOP_LEVEL",e[e.LOCAL_ALL=
3]="LOCAL_ALL",e[e.STRICT=4]="STRICT"})(rm||(rm={}));(function(e){e[e.PROTO_LIMITS_UNKNOWN=0]="PROTO_LIMITS_UNKNOWN",e[e.LEGACY_NO_EXPLICIT_LIMITS=1]="LEGACY_NO_EXPLICIT_LIMITS",e[e.PROTO_LIMITS2026=2]=
"PROTO_LIMITS2026"})(om||(om={}));(function(e){e[e.FIELD_PRESENCE_UNKNOWN=0]="FIELD_PRESENCE_UNKNOWN",e[e.EXPLICIT=1]="EXPLICIT",e[e.IMPLICIT=2]="IMPLICIT",e[e.LEGACY_REQUIRED=3]="LEGACY_REQUIRED"})(im||
(im={}));(function(e){e[e.ENUM_TYPE_UNKNOWN=0]="ENUM_TYPE_UNKNOWN",e[e.OPEN=1]="OPEN",e[e.CLOSED=2]="CLOSED"})(sm||(sm={}));(function(e){e[e.REPEATED_FIELD_ENCODING_UNKNOWN=0]="REPEATED_FIELD_ENCODING_UNKNOWN",e[e.PACKED=1]="PACKED",e[e.EXPANDED=2]="EXPANDED"})(am||(am={}));(function(e){e[e.UTF8_VALIDATION_UNKNOWN=0]="UTF8_VALIDATION_UNKNOWN",e[e.VERIFY=2]="VERIFY",e[e.NONE=3]="NONE"})(cm||(cm={}));
(function(e){e[e.MESSAGE_ENCODING_UNKNOWN=0]="MESSAGE_ENCODING_UNKNOWN",e[e.LENGTH_PREFIXED=1]="LENGTH_PREFIXED",e[e.DELIMITED=2]="DELIMITED"})(um||(um={}));(function(e){e[e.JSON_FORMAT_UNKNOWN=0]="JSON_FORMAT_UNKNOWN",e[e.ALLOW=1]="ALLOW",e[e.LEGACY_BEST_EFFORT=2]="LEGACY_BEST_EFFORT"})(lm||(lm={}));(function(e){e[e.ENFORCE_NAMING_STYLE_UNKNOWN=0]="ENFORCE_NAMING_STYLE_UNKNOWN",e[e.STYLE2024=1]="STYLE2024",e[e.STYLE_LEGACY=2]="STYLE_LEGACY",e[e.STYLE2026=3]="STYLE2026"})(fm||(fm={}));(function(e){e[e.NONE=0]="NONE",e[e.SET=1]="SET",e[e.ALIAS=2]="ALIAS"})(pm||(pm={}));(function(e){e[e.EDITION_UNKNOWN=
0]="EDITION_UNKNOWN",e[e.EDITION_LEGACY=900]="EDITION_LEGACY",e[e.EDITION_PROTO2=998]="EDITION_PROTO2",e[e.EDITION_PROTO3=999]="EDITION_PROTO3",e[e.EDITION_2023=1e3]="EDITION_2023",e[e.EDITION_2024=1001]=
"EDITION_2024",e[e.EDITION_2026=1002]="EDITION_2026",e[e.EDITION_UNSTABLE=9999]="EDITION_UNSTABLE",e[e.EDITION_1_TEST_ONLY=1]="EDITION_1_TEST_ONLY",e[e.EDITION_2_TEST_ONLY=2]="EDITION_2_TEST_ONLY",e[e.
EDITION_99997_TEST_ONLY=99997]="EDITION_99997_TEST_ONLY",e[e.EDITION_99998_TEST_ONLY=99998]="EDITION_99998_TEST_ONLY",e[e.EDITION_99999_TEST_ONLY=99999]="EDITION_99999_TEST_ONLY",e[e.EDITION_MAX=2147483647]=
"EDITION_MAX"})(dm||(dm={}));(function(e){e[e.VISIBILITY_UNSET=0]="VISIBILITY_UNSET",e[e.VISIBILITY_LOCAL=1]="VISIBILITY_LOCAL",e[e.VISIBILITY_EXPORT=2]="VISIBILITY_EXPORT"})(mm||(mm={}))});function kc(e){return Object.assign(Object.assign({readUnknownFields:!0,recursionLimit:100},e),{depth:0})}function jt(e,t,n){let r=je(e);return $c(e).read(r,new Wt(t),kc(n),t.byteLength),r}function $c(e){
let t=gm.get(e);return t===void 0&&(t=TS(e)),t}function TS(e){let t=String(e),n=new Map,r={read:CS(t,n),readGroup:kS(t,n)};gm.set(e,r);for(let o of e.fields)n.set(o.number,ym(o));return r}function CS(e,t){
return function(n,r,o,i){var s;if(++o.depth>o.recursionLimit)throw new Error(`cannot decode ${e} from binary: maximum recursion depth of ${o.recursionLimit} reached`);let a=r.pos+i,c=(s=n.$unknown)!==
null&&s!==void 0?s:[];for(;r.pos<a;){let[u,l]=r.tag(),p=t.get(u);if(p===void 0){let m=r.skip(l,u,o.recursionLimit-o.depth);o.readUnknownFields&&c.push({no:u,wireType:l,data:m});continue}p(n,r,o,l)}c.length>
0&&(n.$unknown=c),o.depth--}}function kS(e,t){return function(n,r,o,i){var s;if(++o.depth>o.recursionLimit)throw new Error(`cannot decode ${e} from binary: maximum recursion depth of ${o.recursionLimit} reached`);let a,c,u=(s=n.$unknown)!==null&&s!==void 0?s:[];for(;r.pos<r.len&&([a,c]=r.tag(),c!=Ue.EndGroup);){let l=t.get(a);if(l===void 0){let p=r.skip(c,a,o.recursionLimit-o.depth);o.readUnknownFields&&
u.push({no:a,wireType:c,data:p});continue}l(n,r,o,c)}if(c!=Ue.EndGroup||a!==i)throw new Error("invalid end group tag");u.length>0&&(n.$unknown=u),o.depth--}}function bm(e,t,n,r,o){ym(n)(e[nt],t,o,r)}function ym(e){
switch(e.fieldKind){case"scalar":return $S(e);case"enum":return VS(e);case"message":return DS(e);case"list":return PS(e);case"map":return US(e)}}function $S(e){let t=es(e.scalar,e.utf8Validation,e.longAsString),
n=e.localName;if(e.oneof){let r=e.oneof.localName;return function(o,i){o[r]={case:n,value:t(i)}}}return function(r,o){r[n]=t(o)}}function VS(e){var t;let n=e.localName,r=(t=e.oneof)===null||t===void 0?
void 0:t.localName;if(e.enum.open)return r!==void 0?function(s,a){s[r]={case:n,value:a.int32()}}:function(s,a){s[n]=a.int32()};let o=e.enum.values,i=e.number;return function(s,a,c,u){var l;let p=a.int32();
if(o.some(function(m){return m.number===p}))r!==void 0?s[r]={case:n,value:p}:s[n]=p;else if(c.readUnknownFields){let m=[];Yp(p,m);let d=(l=s.$unknown)!==null&&l!==void 0?l:[];d.push({no:i,wireType:u,data:new Uint8Array(
m)}),s.$unknown=d}}}function DS(e){let t=e.localName,{toMessage:n,toLocal:r}=gt(e),o=_m(e);if(e.oneof){let i=e.oneof.localName;return function(s,a,c){let u=s[i],l=n(u.case===t?u.value:void 0);o(l,a,c),
s[i]={case:t,value:r(l)}}}return function(i,s,a){let c=n(i[t]);o(c,s,a),i[t]=r(c)}}function _m(e){let t=$c(e.message);if(e.delimitedEncoding){let n=e.number;return function(r,o,i){return t.readGroup(r,
o,i,n)}}return function(n,r,o){return t.read(n,r,o,r.uint32())}}function PS(e){let t=e.localName;if(e.listKind=="message"){let{toMessage:s,toLocal:a}=gt(e),c=_m(e);return function(u,l,p){let m=s(void 0);
c(m,l,p),u[t].push(a(m))}}let n=e.listKind=="enum"?w.INT32:e.scalar,r=e.listKind=="scalar"?e.longAsString:!1,o=es(n,e.utf8Validation,r),i=n!=w.STRING&&n!=w.BYTES;return function(s,a,c,u){let l=s[t];if(u==
Ue.LengthDelimited&&i){let p=a.uint32()+a.pos;for(;a.pos<p;)l.push(o(a))}else l.push(o(a))}}function US(e){let t=e.localName,n=es(e.mapKey,e.utf8Validation,!1),r=pt(e.mapKey,!1),o,i;switch(e.mapKind){case"scalar":{let s=e.scalar,a=es(s,e.utf8Validation,!1);if(o=function(c){return a(c)},s==w.BYTES)i=function(){return new Uint8Array(0)};else{let c=pt(s,!1);i=function(){return c}}break}case"enum":{let s=e.
enum.values[0].number;o=function(a){return a.int32()},i=function(){return s};break}case"message":{let{toMessage:s,toLocal:a}=gt(e),c=$c(e.message).read;o=function(u,l,p){let m=s(p);return c(m,u,l,u.uint32()),
a(m)},i=function(){return a(s(void 0))};break}}return function(s,a,c){let u=s[t],l,p,m=a.uint32(),d=a.pos+m;for(;a.pos<d;){let[h,x]=a.tag();switch(h){case 1:l=n(a);break;case 2:p=o(a,c,p);break;default:
a.skip(x,h,c.recursionLimit-c.depth)}}l===void 0&&(l=r),p===void 0&&(p=i()),at(u,l,p)}}function es(e,t,n){switch(e){case w.STRING:return function(r){return r.string(t)};case w.BOOL:return function(r){
return r.bool()};case w.DOUBLE:return function(r){return r.double()};case w.FLOAT:return function(r){return r.float()};case w.INT32:return function(r){return r.int32()};case w.INT64:return n?function(r){
return String(r.int64())}:function(r){return r.int64()};case w.UINT64:return n?function(r){return String(r.uint64())}:function(r){return r.uint64()};case w.FIXED64:return n?function(r){return String(r.
fixed64())}:function(r){return r.fixed64()};case w.BYTES:return function(r){return r.bytes()};case w.FIXED32:return function(r){return r.fixed32()};case w.SFIXED32:return function(r){return r.sfixed32()};case w.
SFIXED64:return n?function(r){return String(r.sfixed64())}:function(r){return r.sfixed64()};case w.SINT64:return n?function(r){return String(r.sint64())}:function(r){return r.sint64()};case w.UINT32:return function(r){
return r.uint32()};case w.SINT32:return function(r){return r.sint32()}}}var gm,Lo=y(function(){f();Tt();In();zt();Vr();Nn();qn();Fi();gm=new WeakMap});function qe(e,t){var n;let r=jt(hm,Pr(e));return r.messageType.forEach(Do),r.dependency=(n=t?.map(function(i){return i.proto.name}))!==null&&n!==void 0?n:[],Hi(r,function(i){return t?.find(function(s){
return s.proto.name===i})}).getFile(r.name)}var Rn=y(function(){f();Xi();Cc();Rc();xc();Lo()});var On,Em=y(function(){f();Rn();On=qe("Ch9nb29nbGUvcHJvdG9idWYvdGltZXN0YW1wLnByb3RvEg9nb29nbGUucHJvdG9idWYiKwoJVGltZXN0YW1wEg8KB3NlY29uZHMYASABKAMSDQoFbmFub3MYAiABKAVChQEKE2NvbS5nb29nbGUucHJvdG9idWZCDlRpbWVzdGFtcFByb3RvUAFaMmdvb2dsZS5nb2xhbmcub3JnL3Byb3RvYnVmL3R5cGVzL2tub3duL3RpbWVzdGFtcHBi+AEBogIDR1BCqgIeR29vZ2xlLlByb3RvYnVmLldlbGxLbm93blR5cGVzYgZwcm90bzM")});function xm(e){return new Date(FS(e))}function FS(e){return Number(e.seconds)*1e3+Math.round(e.nanos/1e6)}var vm=y(function(){f()});var wm,Sm=y(function(){f();Rn();wm=qe("Ch5nb29nbGUvcHJvdG9idWYvZHVyYXRpb24ucHJvdG8SD2dvb2dsZS5wcm90b2J1ZiIqCghEdXJhdGlvbhIPCgdzZWNvbmRzGAEgASgDEg0KBW5hbm9zGAIgASgFQoMBChNjb20uZ29vZ2xlLnByb3RvYnVmQg1EdXJhdGlvblByb3RvUAFaMWdvb2dsZS5nb2xhbmcub3JnL3Byb3RvYnVmL3R5cGVzL2tub3duL2R1cmF0aW9ucGL4AQGiAgNHUEKqAh5Hb29nbGUuUHJvdG9idWYuV2VsbEtub3duVHlwZXNiBnByb3RvMw")});var Am=y(function(){f()});var Vc,Im,Dc=y(function(){f();Rn();Fo();Vc=qe("Chlnb29nbGUvcHJvdG9idWYvYW55LnByb3RvEg9nb29nbGUucHJvdG9idWYiJgoDQW55EhAKCHR5cGVfdXJsGAEgASgJEg0KBXZhbHVlGAIgASgMQnYKE2NvbS5nb29nbGUucHJvdG9idWZCCEFueVByb3RvUAFaLGdvb2dsZS5nb2xhbmcub3JnL3Byb3RvYnVmL3R5cGVzL2tub3duL2FueXBiogIDR1BCqgIeR29vZ2xlLlByb3RvYnVmLldlbGxLbm93blR5cGVzYgZwcm90bzM"),Im=dt(Vc,0)});function zS(e){return e?Object.assign(Object.assign({},Nm),e):Nm}function Tn(e,t,n){let r=new $r;return Pc(e)(r,zS(n),t),r.finish()}function Pc(e){let t=Rm.get(e);return t===void 0&&(t=BS(e)),t}function BS(e){
let t=e.typeName,n=e.fields.concat().sort(function(s,a){return s.number-a.number}),r=n[0],o=[],i=function(s,a,c){if(c.$typeName!==t&&r!==void 0)throw new Oe(r,`cannot use ${r} with message ${c.$typeName}`,
"ForeignFieldError");for(let l=0;l<o.length;l++)o[l](s,a,c);let u=c.$unknown;if(u!==void 0&&a.writeUnknownFields)for(let l=0;l<u.length;l++){let{no:p,wireType:m,data:d}=u[l];s.tag(p,m).raw(d)}};Rm.set(
e,i);for(let s of n)o.push(Om(s));return i}function Om(e){switch(e.fieldKind){case"message":case"scalar":case"enum":return MS(e);case"list":return GS(e);case"map":return WS(e)}}function MS(e){let t=jS(
e),n=e.localName;if(e.oneof){let r=e.oneof.localName;return function(o,i,s){let a=s[r];a.case===n&&t(o,i,a.value)}}if(e.presence!=LS){let r=e.presence==ZS?`cannot encode ${e} to binary: required field not set`:void 0;return function(o,i,s){let a=s[n];if(a!==void 0&&Object.prototype.hasOwnProperty.call(s,n))t(o,i,a);else if(r!==void 0)throw new Error(r)}}if(e.fieldKind=="enum"){let r=e.enum.values[0].
number;return function(o,i,s){let a=s[n];a!==r&&t(o,i,a)}}switch(e.scalar){case w.BOOL:return function(r,o,i){let s=i[n];s!==!1&&t(r,o,s)};case w.STRING:return function(r,o,i){let s=i[n];s!==""&&t(r,o,
s)};case w.BYTES:return function(r,o,i){let s=i[n];(!(s instanceof Uint8Array)||s.byteLength>0)&&t(r,o,s)};case w.DOUBLE:case w.FLOAT:return function(r,o,i){let s=i[n];Object.is(s,0)||t(r,o,s)};default:
return function(r,o,i){let s=i[n];s!=0&&t(r,o,s)}}}function jS(e){switch(e.fieldKind){case"message":{let{toMessage:t}=gt(e),n=Cm(e);return function(r,o,i){n(r,o,t(i))}}case"scalar":case"enum":{let t=e.
fieldKind=="enum"?w.INT32:e.scalar,n=e.number,r=ns(t),o=ts(t,e.parent.typeName,e.name);return function(i,s,a){i.tag(n,r),o(i,a)}}}}function GS(e){let t=e.localName,n=e.number;switch(e.listKind){case"message":{let{toMessage:r}=gt(e),o=Cm(e);return function(i,s,a){let c=a[t];for(let u=0;u<c.length;u++)o(i,s,r(c[u]))}}case"scalar":case"enum":{let r=e.listKind=="enum"?w.INT32:e.scalar,o=ts(r,e.parent.
typeName,e.name);if(e.packed)return function(s,a,c){let u=c[t];if(u.length!=0){s.tag(n,Ue.LengthDelimited).fork();for(let l=0;l<u.length;l++)o(s,u[l]);s.join()}};let i=ns(r);return function(s,a,c){let u=c[t];
for(let l=0;l<u.length;l++)s.tag(n,i),o(s,u[l])}}}}function WS(e){let t=e.localName,n=e.number,r=YS(e);if(e.mapKind=="message"){let{toMessage:a}=gt(e),c=Pc(e.message);return function(u,l,p){let m=p[t],
d=Object.keys(m);for(let h=0;h<d.length;h++){let x=d[h];u.tag(n,Ue.LengthDelimited).fork(),r(u,x),u.tag(2,Ue.LengthDelimited).fork(),c(u,l,a(m[x])),u.join(),u.join()}}}let o=e.mapKind=="enum"?w.INT32:
e.scalar,i=ns(o),s=ts(o,e.parent.typeName,e.name);return function(a,c,u){let l=u[t],p=Object.keys(l);for(let m=0;m<p.length;m++){let d=p[m];a.tag(n,Ue.LengthDelimited).fork(),r(a,d),a.tag(2,i),s(a,l[d]),
a.join()}}}function YS(e){let t=ns(e.mapKey),n=ts(e.mapKey,e.parent.typeName,e.name),r=XS(e.mapKey);return function(o,i){o.tag(1,t),n(o,r(i))}}function XS(e){switch(e){case w.STRING:return function(t){
return t};case w.BOOL:return function(t){return t==="true"?!0:t==="false"?!1:t};case w.UINT64:case w.FIXED64:return function(t){try{return Re.uParse(t)}catch{return t}};case w.INT64:case w.SFIXED64:case w.
SINT64:return function(t){try{return Re.parse(t)}catch{return t}};default:return function(t){let n=Number.parseInt(t);return Number.isFinite(n)?n:t}}}function ts(e,t,n){let r=KS(e);return function(o,i){
try{r(o,i)}catch(s){throw s instanceof Error?new Error(`cannot encode field ${t}.${n} to binary: ${s.message}`):s}}}function KS(e){switch(e){case w.STRING:return function(t,n){return t.string(n)};case w.
BOOL:return function(t,n){return t.bool(n)};case w.DOUBLE:return function(t,n){return t.double(n)};case w.FLOAT:return function(t,n){return t.float(n)};case w.INT32:return function(t,n){return t.int32(
n)};case w.INT64:return function(t,n){return t.int64(n)};case w.UINT64:return function(t,n){return t.uint64(n)};case w.FIXED64:return function(t,n){return t.fixed64(n)};case w.BYTES:return function(t,n){
return t.bytes(n)};case w.FIXED32:return function(t,n){return t.fixed32(n)};case w.SFIXED32:return function(t,n){return t.sfixed32(n)};case w.SFIXED64:return function(t,n){return t.sfixed64(n)};case w.
SINT64:return function(t,n){return t.sint64(n)};case w.UINT32:return function(t,n){return t.uint32(n)};case w.SINT32:return function(t,n){return t.sint32(n)}}}function Tm(e,t,n,r){Om(r)(e,t,n[nt])}function Cm(e){
let t=e.number,n=Pc(e.message);return e.delimitedEncoding?function(r,o,i){r.tag(t,Ue.StartGroup),n(r,o,i),r.tag(t,Ue.EndGroup)}:function(r,o,i){r.tag(t,Ue.LengthDelimited).fork(),n(r,o,i),r.join()}}function ns(e){
switch(e){case w.BYTES:case w.STRING:return Ue.LengthDelimited;case w.DOUBLE:case w.FIXED64:case w.SFIXED64:return Ue.Bit64;case w.FIXED32:case w.SFIXED32:case w.FLOAT:return Ue.Bit32;default:return Ue.
Varint}}var LS,ZS,Nm,Rm,rs=y(function(){f();qn();Tt();kr();zt();Vr();on();LS=2,ZS=3,Nm={writeUnknownFields:!0};Rm=new WeakMap});function km(e,t,n){let r=!1;return n||(n=je(Im),r=!0),n.value=Tn(e,t),n.typeUrl=QS(t.$typeName),r?n:void 0}function HS(e,t){if(e.typeUrl==="")return!1;let n=typeof t=="string"?t:t.typeName,r=Vm(e.typeUrl);
return n===r}function $m(e,t){if(e.typeUrl==="")return;let n=t.kind=="message"?t:t.getMessage(Vm(e.typeUrl));if(!(!n||!HS(e,n)))return jt(n,e.value)}function QS(e){return`type.googleapis.com/${e}`}function Vm(e){
let t=e.lastIndexOf("/"),n=t>=0?e.substring(t+1):e;if(!n.length)throw new Error(`invalid type url: ${e}`);return n}var Dm=y(function(){f();Dc();Nn();rs();Lo()});var Pm=y(function(){f()});var Um,Fm,Lm,Zm=y(function(){f();(function(e){e[e.TYPE_UNKNOWN=0]="TYPE_UNKNOWN",e[e.TYPE_DOUBLE=1]="TYPE_DOUBLE",e[e.TYPE_FLOAT=2]="TYPE_FLOAT",e[e.TYPE_INT64=3]="TYPE_INT64",e[e.TYPE_UINT64=4]="TYPE_UINT64",e[e.TYPE_INT32=5]="TYPE_INT32",e[e.TYPE_FIXED64=6]="TYPE_FIXED64",e[e.TYPE_FIXED32=7]="TYPE_FIXED32",e[e.TYPE_BOOL=8]="TYPE_BOOL",e[e.TYPE_STRING=9]="TYPE_STRING",e[e.TYPE_GROUP=10]="TYPE_GROUP",e[e.TYPE_MESSAGE=11]="TYPE_MESSAGE",e[e.TYPE_BYTES=12]="TYPE_BYTES",e[e.TYPE_UINT32=13]="TYPE_UINT32",e[e.TYPE_ENUM=14]="TYPE_ENUM",e[e.TYPE_SFIXED32=15]="TYPE_SFIXED32",e[e.TYPE_SFIXED64=16]="TYPE_SFIXED64",e[e.TYPE_SINT32=17]="TYPE_SINT32",e[e.TYPE_SINT64=18]="TYPE_SINT64"})(Um||(Um={}));(function(e){e[e.UNKNOWN=0]="UNKNOWN",e[e.OPTIONAL=1]="OPTIONAL",e[e.REQUIRED=2]="REQUIRED",e[e.REPEATED=
3]="REPEATED"})(Fm||(Fm={}));(function(e){e[e.PROTO2=0]="PROTO2",e[e.PROTO3=1]="PROTO3",e[e.EDITIONS=2]="EDITIONS"})(Lm||(Lm={}))});var zm=y(function(){f()});function Bm(e,t,...n){if(n.length==0)return e.extensions[t];let r=n.pop();return n.reduce(function(o,i){return o.nestedMessages[i]},e.messages[t]).nestedExtensions[r]}var Mm=y(function(){f()});var jm,Gm,Wm=y(function(){f();(function(e){e[e.STRING_TYPE_UNKNOWN=0]="STRING_TYPE_UNKNOWN",e[e.VIEW=1]="VIEW",e[e.CORD=2]="CORD",e[e.STRING=3]="STRING"})(jm||(jm={}));(function(e){e[e.REPEATED_TYPE_UNKNOWN=
0]="REPEATED_TYPE_UNKNOWN",e[e.LEGACY=1]="LEGACY",e[e.PROXY=2]="PROXY"})(Gm||(Gm={}))});var Cn,Ym=y(function(){f();Rn();Cn=qe("Chtnb29nbGUvcHJvdG9idWYvZW1wdHkucHJvdG8SD2dvb2dsZS5wcm90b2J1ZiIHCgVFbXB0eUJ9ChNjb20uZ29vZ2xlLnByb3RvYnVmQgpFbXB0eVByb3RvUAFaLmdvb2dsZS5nb2xhbmcub3JnL3Byb3RvYnVmL3R5cGVzL2tub3duL2VtcHR5cGL4AQGiAgNHUEKqAh5Hb29nbGUuUHJvdG9idWYuV2VsbEtub3duVHlwZXNiBnByb3RvMw")});var Xm=y(function(){f()});var Km,Jm,Hm,Qm=y(function(){f();(function(e){e[e.OPTIMIZE_MODE_UNSPECIFIED=0]="OPTIMIZE_MODE_UNSPECIFIED",e[e.SPEED=1]="SPEED",e[e.CODE_SIZE=2]="CODE_SIZE"})(Km||(Km={}));(function(e){e[e.API_LEVEL_UNSPECIFIED=
0]="API_LEVEL_UNSPECIFIED",e[e.API_OPEN=1]="API_OPEN",e[e.API_HYBRID=2]="API_HYBRID",e[e.API_OPAQUE=3]="API_OPAQUE"})(Jm||(Jm={}));(function(e){e[e.UNSPECIFIED=0]="UNSPECIFIED",e[e.KEEP=1]="KEEP",e[e.
GENERATE_BOTH=2]="GENERATE_BOTH",e[e.STRIP=3]="STRIP"})(Hm||(Hm={}))});var qm,eh,th=y(function(){f();(function(e){e[e.NEST_IN_FILE_CLASS_UNKNOWN=0]="NEST_IN_FILE_CLASS_UNKNOWN",e[e.NO=1]="NO",e[e.YES=2]="YES",e[e.LEGACY=3]="LEGACY"})(qm||(qm={}));(function(e){e[e.UTF8_VALIDATION_UNKNOWN=
0]="UTF8_VALIDATION_UNKNOWN",e[e.DEFAULT=1]="DEFAULT",e[e.VERIFY=2]="VERIFY"})(eh||(eh={}))});var un,nh,Uc,rh,os,oh=y(function(){f();Rn();Fo();un=qe("Chxnb29nbGUvcHJvdG9idWYvc3RydWN0LnByb3RvEg9nb29nbGUucHJvdG9idWYihAEKBlN0cnVjdBIzCgZmaWVsZHMYASADKAsyIy5nb29nbGUucHJvdG9idWYuU3RydWN0LkZpZWxkc0VudHJ5GkUKC0ZpZWxkc0VudHJ5EgsKA2tleRgBIAEoCRIlCgV2YWx1ZRgCIAEoCzIWLmdvb2dsZS5wcm90b2J1Zi5WYWx1ZToCOAEi6gEKBVZhbHVlEjAKCm51bGxfdmFsdWUYASABKA4yGi5nb29nbGUucHJvdG9idWYuTnVsbFZhbHVlSAASFgoMbnVtYmVyX3ZhbHVlGAIgASgBSAASFgoMc3RyaW5nX3ZhbHVlGAMgASgJSAASFAoKYm9vbF92YWx1ZRgEIAEoCEgAEi8KDHN0cnVjdF92YWx1ZRgFIAEoCzIXLmdvb2dsZS5wcm90b2J1Zi5TdHJ1Y3RIABIwCgpsaXN0X3ZhbHVlGAYgASgLMhouZ29vZ2xlLnByb3RvYnVmLkxpc3RWYWx1ZUgAQgYKBGtpbmQiMwoJTGlzdFZhbHVlEiYKBnZhbHVlcxgBIAMoCzIWLmdvb2dsZS5wcm90b2J1Zi5WYWx1ZSobCglOdWxsVmFsdWUSDgoKTlVMTF9WQUxVRRAAQn8KE2NvbS5nb29nbGUucHJvdG9idWZCC1N0cnVjdFByb3RvUAFaL2dvb2dsZS5nb2xhbmcub3JnL3Byb3RvYnVmL3R5cGVzL2tub3duL3N0cnVjdHBi+AEBogIDR1BCqgIeR29vZ2xlLlByb3RvYnVmLldlbGxLbm93blR5cGVzYgZwcm90bzM"),nh=dt(un,0),Uc=dt(un,1),rh=dt(un,2);(function(e){e[e.NULL_VALUE=0]="NULL_VALUE"})(os||(os=
{}))});var Fr,ih=y(function(){f();Rn();Fr=qe("Ch5nb29nbGUvcHJvdG9idWYvd3JhcHBlcnMucHJvdG8SD2dvb2dsZS5wcm90b2J1ZiIcCgtEb3VibGVWYWx1ZRINCgV2YWx1ZRgBIAEoASIbCgpGbG9hdFZhbHVlEg0KBXZhbHVlGAEgASgCIhsKCkludDY0VmFsdWUSDQoFdmFsdWUYASABKAMiHAoLVUludDY0VmFsdWUSDQoFdmFsdWUYASABKAQiGwoKSW50MzJWYWx1ZRINCgV2YWx1ZRgBIAEoBSIcCgtVSW50MzJWYWx1ZRINCgV2YWx1ZRgBIAEoDSIaCglCb29sVmFsdWUSDQoFdmFsdWUYASABKAgiHAoLU3RyaW5nVmFsdWUSDQoFdmFsdWUYASABKAkiGwoKQnl0ZXNWYWx1ZRINCgV2YWx1ZRgBIAEoDEKDAQoTY29tLmdvb2dsZS5wcm90b2J1ZkINV3JhcHBlcnNQcm90b1ABWjFnb29nbGUuZ29sYW5nLm9yZy9wcm90b2J1Zi90eXBlcy9rbm93bi93cmFwcGVyc3Bi+AEBogIDR1BCqgIeR29vZ2xlLlByb3RvYnVmLldlbGxLbm93blR5cGVzYgZwcm90bzM")});var sh,ah=y(function(){f();(function(e){e[e.NONE=0]="NONE",e[e.PROTO3_OPTIONAL=1]="PROTO3_OPTIONAL",e[e.SUPPORTS_EDITIONS=2]="SUPPORTS_EDITIONS"})(sh||(sh={}))});var Gt=y(function(){f();vm();Am();Dm();Qn();Dc();zm();Wm();Cc();Sm();Ym();Xm();Qm();th();Pm();oh();Em();Zm();ih();ah()});function ch(e,t,n){lh(t,e);let r=qS(e.$unknown,t),[o,i,s]=Lr(t),a=kc(n);for(let c of r)bm(o,new Wt(c.data),i,c.wireType,a);return s()}function uh(e,t,n){var r;lh(t,e);let o=((r=e.$unknown)!==null&&r!==
void 0?r:[]).filter(function(u){return u.no!==t.number}),[i,s]=Lr(t,n),a=new $r;Tm(a,{writeUnknownFields:!0},i,s);let c=new Wt(a.finish());for(;c.pos<c.len;){let[u,l]=c.tag(),p=c.skip(l,u);o.push({no:u,
wireType:l,data:p})}e.$unknown=o}function qS(e,t){if(e===void 0)return[];if(t.fieldKind==="enum"||t.fieldKind==="scalar"){for(let n=e.length-1;n>=0;--n)if(e[n].no==t.number)return[e[n]];return[]}return e.
filter(function(n){return n.no===t.number})}function Lr(e,t){let n=e.typeName,r=Object.assign(Object.assign({},e),{kind:"field",parent:e.extendee,localName:n}),o=Object.assign(Object.assign({},e.extendee),
{fields:[r],members:[r],oneofs:[]}),i=je(o,t!==void 0?{[n]:t}:void 0);return[Id(o,i),r,function(){let s=i[n];if(s===void 0){let a=e.message;return vt(a)?pt(a.fields[0].scalar,a.fields[0].longAsString):
je(a)}return s}]}function lh(e,t){if(e.extendee.typeName!=t.$typeName)throw new Error(`extension ${e.typeName} can only be applied to message ${e.extendee.typeName}`)}var Fc=y(function(){f();Nn();Lo();
Nd();In();rs();qn();Qn()});var fh=y(function(){f()});var ph=y(function(){f()});var is,ss,as,cs,Lc=y(function(){f();is=Date.parse("0001-01-01T00:00:00Z"),ss=Date.parse("9999-12-31T23:59:59Z"),as=-315576e6,cs=315576e6});var dV,dh=y(function(){f();dV=64*1024*1024});var Zc=y(function(){f();qn();Xi();vc();dh()});function nA(e){return e?Object.assign(Object.assign({},mh),e):mh}function rA(e,t,n){return us(e)(nA(n),t)}function gh(e,t,n){var r;let o=rA(e,t,n);return JSON.stringify(o,null,(r=n?.prettySpaces)!==null&&
r!==void 0?r:0)}function us(e){let t=zc.get(e);return t===void 0&&(t=oA(e)),t}function oA(e){let t=e.typeName,n=sA(e);if(n!==void 0){let a=e.fields[0],c=function(u,l){if(l.$typeName!==t&&a!==void 0)throw new Oe(
a,`cannot use ${a} with message ${l.$typeName}`,"ForeignFieldError");return n(u,l)};return zc.set(e,c),c}let r=e.fields.concat().sort(function(a,c){return a.number-c.number}),o=r[0],i=[],s=function(a,c){
if(c.$typeName!==t&&o!==void 0)throw new Oe(o,`cannot use ${o} with message ${c.$typeName}`,"ForeignFieldError");let u={};for(let l=0;l<i.length;l++)i[l](a,c,u);return a.registry&&pA(u,a,a.registry,c,
e),u};zc.set(e,s);for(let a of r){let c=aA(a);i.push(a.jsonName==="__proto__"||a.name==="__proto__"?iA(c):c)}return s}function iA(e){return function(t,n,r){let o=Object.create(null);e(t,n,o);for(let i of Object.
keys(o))at(r,i,o[i])}}function sA(e){if(e.typeName.startsWith("google.protobuf."))switch(e.typeName){case"google.protobuf.Any":return function(t,n){return dA(n,t)};case"google.protobuf.Timestamp":return function(t,n){
return gA(n)};case"google.protobuf.Duration":return function(t,n){return mA(n)};case"google.protobuf.FieldMask":return function(t,n){return hA(n)};case"google.protobuf.Struct":return function(t,n){return Eh(
n)};case"google.protobuf.Value":return function(t,n){return jc(n)};case"google.protobuf.ListValue":return function(t,n){return xh(n)};default:if(vt(e)){let t=e.fields[0],n=t.localName,r=pt(t.scalar,!1),
o=ls(t);return function(i,s){let a=s[n];return o(i,a===void 0?r:a)}}return}}function aA(e){switch(e.fieldKind){case"scalar":case"enum":case"message":return cA(e);case"list":case"map":{let t=e.fieldKind==
"list"?yh(e):_h(e),n=e.name,r=e.jsonName,o=e.localName;return function(i,s,a){let c=t(i,s[o]);c!==void 0&&(a[i.useProtoFieldName?n:r]=c)}}}}function cA(e){let t=bh(e),n=e.name,r=e.jsonName,o=e.localName;
if(e.oneof){let i=e.oneof.localName;return function(s,a,c){let u=a[i];u.case===o&&(c[s.useProtoFieldName?n:r]=t(s,u.value))}}if(e.presence!=tA){let i=e.presence==eA?`cannot encode ${e} to JSON: required field not set`:void 0;return function(s,a,c){let u=a[o];if(u!==void 0&&Object.prototype.hasOwnProperty.call(a,o))c[s.useProtoFieldName?n:r]=t(s,u);else if(i!==void 0)throw new Error(i)}}if(e.fieldKind==
"enum"){let i=e.enum.values[0].number;return function(s,a,c){let u=a[o];(u!==i||s.alwaysEmitImplicit)&&(c[s.useProtoFieldName?n:r]=t(s,u))}}switch(e.scalar){case w.BOOL:return function(i,s,a){let c=s[o];
(c!==!1||i.alwaysEmitImplicit)&&(a[i.useProtoFieldName?n:r]=t(i,c))};case w.STRING:return function(i,s,a){let c=s[o];(c!==""||i.alwaysEmitImplicit)&&(a[i.useProtoFieldName?n:r]=t(i,c))};case w.BYTES:return function(i,s,a){
let c=s[o];(!(c instanceof Uint8Array)||c.byteLength>0||i.alwaysEmitImplicit)&&(a[i.useProtoFieldName?n:r]=t(i,c))};case w.DOUBLE:case w.FLOAT:return function(i,s,a){let c=s[o];(!Object.is(c,0)||i.alwaysEmitImplicit)&&
(a[i.useProtoFieldName?n:r]=t(i,c))};default:return function(i,s,a){let c=s[o];(c!=0||i.alwaysEmitImplicit)&&(a[i.useProtoFieldName?n:r]=t(i,c))}}}function uA(e){switch(e.fieldKind){case"scalar":case"enum":case"message":return bh(e);case"list":return yh(e);case"map":return _h(e)}}function bh(e){switch(e.fieldKind){case"scalar":return ls(e);case"enum":return Mc(e);case"message":return Bc(e)}}function Bc(e){
let{toMessage:t}=gt(e),n=us(e.message);return function(r,o){return n(r,t(o))}}function yh(e){let t=lA(e);return function(n,r){let o=r;if(o.length==0&&!n.alwaysEmitImplicit)return;let i=[];for(let s=0;s<
o.length;s++)i.push(t(n,o[s]));return i}}function lA(e){switch(e.listKind){case"scalar":return ls(e);case"enum":return Mc(e);case"message":return Bc(e)}}function _h(e){let t=fA(e);return function(n,r){
let o=r,i=Object.keys(o);if(i.length==0&&!n.alwaysEmitImplicit)return;let s={};for(let a=0;a<i.length;a++){let c=i[a];at(s,c,t(n,o[c]))}return s}}function fA(e){switch(e.mapKind){case"scalar":return ls(
e);case"enum":return Mc(e);case"message":return Bc(e)}}function Mc(e){let t=e.enum;return t.typeName=="google.protobuf.NullValue"?function(n,r){if(typeof r!="number")throw hh(t,r);return null}:function(n,r){
var o,i;if(typeof r!="number")throw hh(t,r);return n.enumAsInteger?r:(i=(o=t.value[r])===null||o===void 0?void 0:o.jsonName)!==null&&i!==void 0?i:r}}function hh(e,t){return new Error(`cannot encode ${e} to JSON: expected number, got ${Xe(t)}`)}function ls(e){switch(e.scalar){case w.INT32:case w.SFIXED32:case w.SINT32:case w.FIXED32:case w.UINT32:return function(t,n){if(typeof n!="number")throw Zr(e,
n);return n};case w.FLOAT:case w.DOUBLE:return function(t,n){if(typeof n!="number")throw Zr(e,n);return Number.isNaN(n)?"NaN":n===Number.POSITIVE_INFINITY?"Infinity":n===Number.NEGATIVE_INFINITY?"-Infinity":n};case w.STRING:return function(t,n){if(typeof n!="string")throw Zr(e,n);return n};case w.BOOL:return function(t,n){if(typeof n!="boolean")throw Zr(e,n);return n};case w.UINT64:case w.FIXED64:case w.
INT64:case w.SFIXED64:case w.SINT64:return function(t,n){if(typeof n=="bigint"||typeof n=="string"||typeof n=="number"&&Number.isInteger(n))return n.toString();throw Zr(e,n)};case w.BYTES:return function(t,n){
if(n instanceof Uint8Array)return Ec(n);throw Zr(e,n)}}}function Zr(e,t){var n;return new Error(`cannot encode ${e} to JSON: ${(n=zi(e,t))===null||n===void 0?void 0:n.message}`)}function pA(e,t,n,r,o){
let i=r.$unknown;if(i===void 0)return;let s=new Set;for(let a=0;a<i.length;a++){let{no:c}=i[a];if(!s.has(c)){s.add(c);let u=n.getExtensionFor(o,c);if(!u)continue;let l=ch(r,u),[p,m]=Lr(u,l),d=p[nt],h=uA(
m)(t,d[m.localName]);h!==void 0&&(e[u.jsonName]=h)}}}function dA(e,t){if(e.typeUrl==="")return{};let{registry:n}=t,r,o;if(n&&(r=$m(e,n),r&&(o=n.getMessage(r.$typeName))),!o||!r)throw new Error(`cannot encode message ${e.$typeName} to JSON: "${e.typeUrl}" is not in the type registry`);let i=Li(o)?{value:us(o)(t,r)}:us(o)(t,r);return i["@type"]=e.typeUrl,i}function mA(e){let t=Number(e.seconds),n=e.
nanos;if(t>cs||t<as)throw new Error(`cannot encode message ${e.$typeName} to JSON: value out of range`);if(t>0&&n<0||t<0&&n>0)throw new Error(`cannot encode message ${e.$typeName} to JSON: nanos sign must match seconds sign`);let r=e.seconds.toString();if(n!==0){let o=Math.abs(n).toString();o="0".repeat(9-o.length)+o,o.substring(3)==="000000"?o=o.substring(0,3):o.substring(6)==="000"&&(o=o.substring(
0,6)),r+="."+o,n<0&&t==0&&(r="-"+r)}return r+"s"}function hA(e){return e.paths.map(function(t){if(Ki(an(t))!==t)throw new Error(`cannot encode message ${e.$typeName} to JSON: lowerCamelCase of path name "${t}" is irreversible`);return an(t)}).join(",")}function Eh(e){let t={},n=Object.keys(e.fields);for(let r=0;r<n.length;r++){let o=n[r];at(t,o,jc(e.fields[o]))}return t}function jc(e){switch(e.kind.
case){case"nullValue":return null;case"numberValue":if(!Number.isFinite(e.kind.value))throw new Error(`${e.$typeName} cannot be NaN or Infinity`);return e.kind.value;case"boolValue":return e.kind.value;case"stringValue":return e.kind.value;case"structValue":return Eh(e.kind.value);case"listValue":return xh(e.kind.value);default:throw new Error(`${e.$typeName} must have a value`)}}function xh(e){return e.
values.map(jc)}function gA(e){let t=Number(e.seconds)*1e3;if(t<is||t>ss)throw new Error(`cannot encode message ${e.$typeName} to JSON: must be from 0001-01-01T00:00:00Z to 9999-12-31T23:59:59Z inclusive`);if(e.nanos<0)throw new Error(`cannot encode message ${e.$typeName} to JSON: nanos must not be negative`);if(e.nanos>999999999)throw new Error(`cannot encode message ${e.$typeName} to JSON: nanos must not be greater than 999999999`);let n="Z";if(e.nanos>0){let r=(e.nanos+1e9).toString().substring(1);r.substring(3)==="000000"?n="."+r.substring(0,3)+"Z":r.substring(6)==="000"?n="."+r.substring(0,
6)+"Z":n="."+r+"Z"}return new Date(t).toISOString().replace(".000Z",n)}var eA,tA,mh,zc,vh=y(function(){f();Tt();Vo();Gt();Qn();Lc();Zc();Fc();Bi();kr();zt();In();Vr();eA=3,tA=2,mh={alwaysEmitImplicit:!1,
enumAsInteger:!1,useProtoFieldName:!1};zc=new WeakMap});function yA(e){return Object.assign(Object.assign({ignoreUnknownFields:!1,recursionLimit:100},e),{depth:0})}function Sh(e,t,n){return _A(e,TA(t,e.typeName),n)}function _A(e,t,n){let r=je(e);return EA(
e,r,t,n),r}function EA(e,t,n,r){try{zr(e)(t,n,yA(r))}catch(o){throw dd(o)?new Error(`cannot decode ${o.field()} from JSON: ${o.message}`,{cause:o}):o}}function zr(e){let t=Gc.get(e);return t===void 0&&
(t=xA(e)),t}function xA(e){let t=String(e),n=vA(e);if(n!==void 0){let s=function(a,c,u){if(++u.depth>u.recursionLimit)throw new Error(`cannot decode ${t} from JSON: maximum recursion depth of ${u.recursionLimit} reached`);n(a,c,u),u.depth--};return Gc.set(e,s),s}let r=e.typeName,o=new Map,i=function(s,a,c){var u;if(++c.depth>c.recursionLimit)throw new Error(`cannot decode ${t} from JSON: maximum recursion depth of ${c.recursionLimit} reached`);if(a==null||Array.isArray(a)||typeof a!="object")throw new Error(`cannot decode ${t} from JSON: ${Xe(a)}`);let l=new Map,p=new Set,m=Object.keys(a);for(let d=0;d<m.
length;d++){let h=m[d],x=a[h],_=o.get(h);if(_!==void 0){let N=_.field;if(p.has(N))throw new Oe(N,"set multiple times");if(p.add(N),_.oneofScalarNullSkip&&x===null)continue;if(_.oneof){let R=l.get(_.oneof);
if(R!==void 0)throw new Oe(_.oneof,`oneof set multiple times by ${R.name} and ${N.name}`);l.set(_.oneof,N)}_.read(s,x,c)}else{let N=h.startsWith("[")&&h.endsWith("]")?(u=c.registry)===null||u===void 0?
void 0:u.getExtension(h.substring(1,h.length-1)):void 0;if(N?.extendee.typeName==r){let[R,P,V]=Lr(N);wh(P)(R[nt],x,c),uh(s,N,V())}if(N===void 0&&!c.ignoreUnknownFields)throw new Error(`cannot decode ${t} from JSON: key "${h}" is unknown`)}}c.depth--};Gc.set(e,i);for(let s of e.fields){let a={read:wh(s),field:s,oneof:s.oneof,oneofScalarNullSkip:s.oneof!==void 0&&s.fieldKind=="scalar"};o.set(s.name,a).
set(s.jsonName,a)}return i}function vA(e){if(e.typeName.startsWith("google.protobuf."))switch(e.typeName){case"google.protobuf.Any":return function(t,n,r){return kA(t,n,r)};case"google.protobuf.Timestamp":return function(t,n){return $A(t,n)};case"google.protobuf.Duration":return function(t,n){return VA(t,n)};case"google.protobuf.FieldMask":return function(t,n){return DA(t,n)};case"google.protobuf.Struct":return function(t,n,r){return Rh(t,n,r)};case"google.protobuf.Value":return function(t,n,r){return Jc(t,n,r)};case"google.protobuf.ListValue":return function(t,n,r){return Oh(t,n,r)};default:if(vt(
e)){let t=e.fields[0],n=t.localName,r=t.scalar,o=t.longAsString,i=Ih(t);return function(s,a){a===null?s[n]=pt(r,o):s[n]=i(a)}}return}}function wh(e){switch(e.fieldKind){case"scalar":return wA(e);case"enum":return SA(e);case"message":return AA(e);case"list":return IA(e);case"map":return RA(e)}}function wA(e){let t=Ih(e),n=e.localName;if(e.oneof){let o=e.oneof.localName;return function(i,s){i[o]={case:n,
value:t(s)}}}let r=Ah(e);return function(o,i){i===null?r(o):o[n]=t(i)}}function Ah(e){let t=e.localName;if(e.presence!=bA)return function(o){delete o[t]};if(e.fieldKind=="enum"){let o=e.enum.values[0].
number;return function(i){i[t]=o}}let n=e.scalar,r=e.longAsString;return function(o){o[t]=pt(n,r)}}function SA(e){let t=Wc(e.enum),n=Yc(e.enum),r=e.localName,o=e.enum.typeName!="google.protobuf.NullValue";if(e.oneof){let s=e.oneof.localName;return function(a,c,u){if(c===null&&o){a[s].case===r&&(a[s]={case:void 0});return}let l=t(c,u.ignoreUnknownFields);if(l===Br)return;let p=n(l);if(p!==!0)throw new Oe(
e,Ct(e,l,p));a[s]={case:r,value:l}}}let i=Ah(e);return function(s,a,c){if(a===null&&o){i(s);return}let u=t(a,c.ignoreUnknownFields);if(u===Br)return;let l=n(u);if(l!==!0)throw new Oe(e,Ct(e,u,l));s[r]=
u}}function AA(e){let t=e.localName,{toMessage:n,toLocal:r}=gt(e),o=zr(e.message),i=e.message.typeName!="google.protobuf.Value";if(e.oneof){let s=e.oneof.localName;return function(a,c,u){let l=a[s];if(c===
null&&i){l.case===t&&(a[s]={case:void 0});return}let p=n(l.case===t?l.value:void 0);o(p,c,u),a[s]={case:t,value:r(p)}}}return function(s,a,c){if(a===null&&i){delete s[t];return}let u=n(s[t]);o(u,a,c),
s[t]=r(u)}}function IA(e){let t=e.localName,n=NA(e);return function(r,o,i){if(o===null)return;if(!Array.isArray(o))throw new Oe(e,"expected Array, got "+Xe(o));let s=r[t];for(let a=0;a<o.length;a++){let c=n(
o[a],i,s.length);c!==Br&&s.push(c)}}}function NA(e){switch(e.listKind){case"scalar":{let t=Xc(e),n=sn(e.scalar),r=Kc(e);return function(o,i,s){if(o===null)throw new Oe(e,"list item must not be null");
let a=t(o),c=n(a);if(c!==!0)throw new Oe(e,`list item #${s+1}: ${Ct(e,a,c)}`);return r(a)}}case"enum":{let t=Wc(e.enum),n=Yc(e.enum),r=e.enum.typeName!="google.protobuf.NullValue";return function(o,i,s){
if(o===null&&r)throw new Oe(e,"list item must not be null");let a=t(o,i.ignoreUnknownFields);if(a===Br)return a;let c=n(a);if(c!==!0)throw new Oe(e,`list item #${s+1}: ${Ct(e,a,c)}`);return a}}case"message":{let{toMessage:t,toLocal:n}=gt(e),r=zr(e.message),o=e.message.typeName!="google.protobuf.Value";return function(i,s){if(i===null&&o)throw new Oe(e,"list item must not be null");let a=t(void 0);
return r(a,i,s),n(a)}}}}function RA(e){let t=e.localName,n=e.mapKey,r=OA(n),o=sn(n),i,s,a=function(u){return u},c=!0;switch(e.mapKind){case"scalar":{i=Xc(e),s=sn(e.scalar),a=Kc(e);break}case"enum":{let u=Wc(
e.enum);i=function(l,p){return u(l,p.ignoreUnknownFields)},s=Yc(e.enum),c=e.enum.typeName!="google.protobuf.NullValue";break}case"message":{let{toMessage:u,toLocal:l}=gt(e),p=zr(e.message);c=e.message.
typeName!="google.protobuf.Value",i=function(m,d){let h=u(void 0);return p(h,m,d),l(h)};break}}return function(u,l,p){if(l===null)return;if(typeof l!="object"||Array.isArray(l))throw new Oe(e,"expected object, got "+Xe(l));let m=u[t],d=new Set,h=Object.keys(l);for(let x=0;x<h.length;x++){let _=h[x],N=l[_],R=r(_);if(d.has(R))throw new Oe(e,`duplicate map key "${_}"`);if(d.add(R),N===null&&c)throw new Oe(
e,"map value must not be null");let P=i(N,p);if(P===Br)continue;let V=o(R);if(V!==!0)throw new Oe(e,`invalid map key: ${Ct({scalar:n},R,V)}`);if(s!==void 0){let B=s(P);if(B!==!0)throw new Oe(e,`map entry ${Xe(R)}: ${Ct(e,P,B)}`)}at(m,R,a(P))}}}function Wc(e){let t=e.values[0].number,n=new Map;for(let r of e.values)n.set(r.jsonName,r.number);for(let r of e.values)n.set(r.name,r.number);return function(r,o){
if(r===null)return t;switch(typeof r){case"number":if(Number.isInteger(r))return r;break;case"string":{let i=n.get(r);if(i!==void 0)return i;if(o)return Br;break}}throw new Error(`cannot decode ${e} from JSON: ${Xe(r)}`)}}function Yc(e){if(e.open)return sn(w.INT32);let t=e.values;return function(n){return t.some(function(r){return r.number===n})}}function Ih(e){let t=Xc(e),n=sn(e.scalar),r=Kc(e);return function(o){
let i=t(o),s=n(i);if(s!==!0)throw new Oe(e,Ct(e,i,s));return r(i)}}function Xc(e){switch(e.scalar){case w.DOUBLE:case w.FLOAT:return function(t){if(t==="NaN")return NaN;if(t==="Infinity")return Number.
POSITIVE_INFINITY;if(t==="-Infinity")return Number.NEGATIVE_INFINITY;if(typeof t=="number"){if(Number.isNaN(t))throw new Oe(e,"unexpected NaN number");if(!Number.isFinite(t))throw new Oe(e,"unexpected infinite number");return t}if(typeof t=="string"){if(t===""||t.trim().length!==t.length)return t;let n=Number(t);return Number.isFinite(n)?n:t}return t};case w.INT32:case w.FIXED32:case w.SFIXED32:case w.
SINT32:case w.UINT32:return Nh;case w.BYTES:return function(t){if(typeof t=="string"){if(t==="")return new Uint8Array(0);try{return Pr(t)}catch(n){let r=n instanceof Error?n.message:String(n);throw new Oe(
e,r)}}return t};default:return function(t){return t}}}function Kc(e){let t=e.fieldKind!=="map"&&e.longAsString;switch(e.scalar){case w.INT64:case w.SFIXED64:case w.SINT64:return t?function(n){return String(
n)}:function(n){return typeof n=="string"||typeof n=="number"?Re.parse(n):n};case w.FIXED64:case w.UINT64:return t?function(n){return String(n)}:function(n){return typeof n=="string"||typeof n=="number"?Re.uParse(n):n};default:return function(n){return n}}}function OA(e){switch(e){case w.BOOL:return function(t){switch(t){case"true":return!0;case"false":return!1}return t};case w.INT32:case w.FIXED32:case w.
UINT32:case w.SFIXED32:case w.SINT32:return Nh;case w.INT64:case w.SINT64:case w.SFIXED64:case w.UINT64:case w.FIXED64:return function(t){return/^-?0+$/.test(t)?"0":t.replace(/^(-?)0+(?=\d)/,"$1")};default:
return function(t){return t}}}function Nh(e){if(typeof e=="string"){if(e===""||e.trim().length!==e.length)return e;let t=Number(e);return Number.isNaN(t)?e:t}return e}function TA(e,t){let n;try{n=JSON.
parse(e)}catch(r){let o=r instanceof Error?r.message:String(r);throw new Error(`cannot decode message ${t} from JSON: ${o}`,{cause:r})}return CA(e,t),n}function CA(e,t){let n=[],r=!1,o=0;for(;o<e.length;)
switch(e[o]){case"{":n.push(new Set),r=!0,o++;break;case"[":n.push(null),r=!1,o++;break;case"}":case"]":n.pop(),r=!1,o++;break;case",":r=n[n.length-1]!=null,o++;break;case":":r=!1,o++;break;case'"':{let i=o++,
s=!1;for(;o<e.length;){if(e[o]=="\\"){s=!0,o+=2;continue}if(e[o]=='"')break;o++}let a=o++,c=n[n.length-1];if(r&&c){let u=s?JSON.parse(e.substring(i,a+1)):e.substring(i+1,a);if(c.has(u))throw new Error(
`cannot decode message ${t} from JSON: duplicate object key "${u}"`);c.add(u)}r=!1;break}default:o++;break}}function kA(e,t,n){var r;if(t===null||Array.isArray(t)||typeof t!="object")throw new Error(`cannot decode message ${e.$typeName} from JSON: expected object but got ${Xe(t)}`);if(Object.keys(t).length==0)return;let o=t["@type"];if(typeof o!="string"||o=="")throw new Error(`cannot decode message ${e.$typeName} from JSON: "@type" is empty`);let i=o.includes("/")?o.substring(o.lastIndexOf("/")+1):o;if(!i.length)throw new Error(`cannot decode message ${e.$typeName} from JSON: "@type" is invalid`);let s=(r=n.registry)===null||r===void 0?void 0:r.getMessage(i);if(!s)throw new Error(`cannot decode message ${e.$typeName} from JSON: ${o} is not in the type registry`);let a=je(s);if(Li(s)&&Object.
prototype.hasOwnProperty.call(t,"value"))zr(s)(a,t.value,n);else{let c={};for(let u of Object.keys(t))u!=="@type"&&at(c,u,t[u]);zr(s)(a,c,n)}km(s,a,e)}function $A(e,t){if(typeof t!="string")throw new Error(
`cannot decode message ${e.$typeName} from JSON: ${Xe(t)}`);let n=t.match(/^([0-9]{4})-([0-9]{2})-([0-9]{2})T([0-9]{2}):([0-9]{2}):([0-9]{2})(?:\.([0-9]{1,9}))?(?:Z|([+-][0-9][0-9]:[0-9][0-9]))$/);if(!n)
throw new Error(`cannot decode message ${e.$typeName} from JSON: invalid RFC 3339 string`);let r=Date.parse(n[1]+"-"+n[2]+"-"+n[3]+"T"+n[4]+":"+n[5]+":"+n[6]+(n[8]?n[8]:"Z"));if(Number.isNaN(r))throw new Error(
`cannot decode message ${e.$typeName} from JSON: invalid RFC 3339 string`);if(r<is||r>ss)throw new Error(`cannot decode message ${e.$typeName} from JSON: must be from 0001-01-01T00:00:00Z to 9999-12-31T23:59:59Z inclusive`);e.seconds=Re.parse(r/1e3),e.nanos=0,n[7]&&(e.nanos=parseInt("1"+n[7]+"0".repeat(9-n[7].length))-1e9)}function VA(e,t){if(typeof t!="string")throw new Error(`cannot decode message ${e.$typeName} from JSON: ${Xe(t)}`);let n=t.match(/^(-?[0-9]+)(?:\.([0-9]+))?s/);if(n===null)throw new Error(`cannot decode message ${e.$typeName} from JSON: ${Xe(t)}`);let r=Number(n[1]);if(r>cs||
r<as)throw new Error(`cannot decode message ${e.$typeName} from JSON: ${Xe(t)}`);if(e.seconds=Re.parse(r),typeof n[2]!="string")return;let o=n[2]+"0".repeat(9-n[2].length);e.nanos=parseInt(o),(r<0||Object.
is(r,-0))&&(e.nanos=-e.nanos)}function DA(e,t){if(typeof t!="string")throw new Error(`cannot decode message ${e.$typeName} from JSON: ${Xe(t)}`);t!==""&&(e.paths=t.split(",").map(function(n){if(n.includes(
"_"))throw new Error(`cannot decode message ${e.$typeName} from JSON: path names must be lowerCamelCase`);return Ki(n)}))}function Rh(e,t,n){if(typeof t!="object"||t==null||Array.isArray(t))throw new Error(
`cannot decode message ${e.$typeName} from JSON ${Xe(t)}`);let r=Object.keys(t);for(let o=0;o<r.length;o++){let i=r[o],s=je(Uc);Jc(s,t[i],n),at(e.fields,i,s)}}function Jc(e,t,n){if(++n.depth>n.recursionLimit)
throw new Error(`cannot decode ${e.$typeName} from JSON: maximum recursion depth of ${n.recursionLimit} reached`);switch(typeof t){case"number":e.kind={case:"numberValue",value:t};break;case"string":e.
kind={case:"stringValue",value:t};break;case"boolean":e.kind={case:"boolValue",value:t};break;case"object":if(t===null)e.kind={case:"nullValue",value:os.NULL_VALUE};else if(Array.isArray(t)){let r=je(
rh);Oh(r,t,n),e.kind={case:"listValue",value:r}}else{let r=je(nh);Rh(r,t,n),e.kind={case:"structValue",value:r}}break;default:throw new Error(`cannot decode message ${e.$typeName} from JSON ${Xe(t)}`)}
return n.depth--,e}function Oh(e,t,n){if(!Array.isArray(t))throw new Error(`cannot decode message ${e.$typeName} from JSON ${Xe(t)}`);for(let r=0;r<t.length;r++){let o=je(Uc);Jc(o,t[r],n),e.values.push(
o)}}var bA,Gc,Br,Th=y(function(){f();Tt();on();Nn();kr();Bi();Vo();In();zt();Vr();Xi();Gt();Fc();Lc();bA=2;Gc=new WeakMap;Br=Symbol()});var Ch=y(function(){f()});var kh=y(function(){f()});var Mr=y(function(){f();Bp();Pi();Nn();Rd();Tt();fh();ph();rs();Lo();vh();Th();Ch();on();kh()});var $h={};Ve($h,{toBinary:function(){return Tn}});var Vh=y(function(){f();Mr()});var Dh={};Ve(Dh,{timestampDate:function(){return xm}});var Ph=y(function(){f();Gt()});function jr(e,t){let n=typeof e;if(n!==typeof t)return!1;let r=Array.isArray(e),o=Array.isArray(t);if(r!==o)return!1;if(r){let i=e.length;if(i!==t.length)return!1;for(let s=0;s<i;s++)if(!jr(e[s],t[s]))
return!1;return!0}if(n==="object"){if(!e||!t)return e===t;let i=Object.keys(e),s=Object.keys(t);if(i.length!==s.length)return!1;for(let c of i)if(!Object.prototype.hasOwnProperty.call(t,c)||!jr(e[c],t[c]))
return!1;return!0}return e===t}var Hc=y(function(){f()});function wt(e){return encodeURI(PA(e)).replace(/#/g,"%23")}function PA(e){return e.replace(/~/g,"~0").replace(/\//g,"~1")}var fs=y(function(){f()});function ZA(e){let t="";for(let n=0;n<e.length;){let r=e[n],o=e.slice(n,n+3);if(r==="%"&&FA.test(o)){let s=String.fromCharCode(parseInt(o.slice(1),16));t+=LA.test(s)?s:o.toUpperCase(),n+=3;continue}let i=String.
fromCodePoint(e.codePointAt(n));t+=UA.test(i)?i:encodeURIComponent(i),n+=i.length}return t}function ps(e,t){let n=new URL(e,t.href);return n.hash=n.hash?ZA(n.hash.slice(1)):"",n}function ln(e,t=Object.
create(null),n=jA,r=""){if(e&&typeof e=="object"&&!Array.isArray(e)){let i=e.$id||e.id;if(i){let s=ps(i,n);s.hash.length>1?t[s.href]=e:(s.hash="",r===""?n=s:ln(e,t,n))}}else if(e!==!0&&e!==!1)return t;
let o=n.href+(r?"#"+r:"");if(t[o]!==void 0&&t[o]!==e)throw new Error(`Duplicate schema URI "${o}".`);if(t[o]=e,e===!0||e===!1)return t;if(e.__absolute_uri__===void 0&&Object.defineProperty(e,"__absolute_uri__",{enumerable:!1,value:o}),e.$ref&&e.__absolute_ref__===void 0){let i=ps(e.$ref,n);Object.defineProperty(e,"__absolute_ref__",{enumerable:!1,value:i.href})}if(e.$recursiveRef&&e.__absolute_recursive_ref__===
void 0){let i=ps(e.$recursiveRef,n);Object.defineProperty(e,"__absolute_recursive_ref__",{enumerable:!1,value:i.href})}if(e.$anchor){let i=ps("#"+e.$anchor,n);t[i.href]=e}for(let i in e){if(MA[i])continue;
let s=`${r}/${wt(i)}`,a=e[i];if(Array.isArray(a)){if(zA[i]){let c=a.length;for(let u=0;u<c;u++)ln(a[u],t,n,`${s}/${u}`)}}else if(BA[i])for(let c in a)ln(a[c],t,n,`${s}/${wt(c)}`);else ln(a,t,n,s)}return t}
var UA,FA,LA,zA,BA,MA,jA,ds=y(function(){f();fs();UA=/^[A-Za-z0-9._~!$&'()*+,;=:@/?-]$/,FA=/^%[0-9A-Fa-f]{2}$/,LA=/^[A-Za-z0-9._~-]$/;zA={prefixItems:!0,items:!0,allOf:!0,anyOf:!0,oneOf:!0},BA={$defs:!0,
definitions:!0,properties:!0,patternProperties:!0,dependentSchemas:!0},MA={id:!0,$id:!0,$ref:!0,$schema:!0,$anchor:!0,$vocabulary:!0,$comment:!0,default:!0,enum:!0,const:!0,required:!0,dependentRequired:!0,
type:!0,maximum:!0,minimum:!0,exclusiveMaximum:!0,exclusiveMinimum:!0,multipleOf:!0,maxLength:!0,minLength:!0,pattern:!0,format:!0,maxItems:!0,minItems:!0,uniqueItems:!0,maxProperties:!0,minProperties:!0},
jA=typeof self<"u"&&self.location&&self.location.origin!=="null"?new URL(self.location.origin+self.location.pathname+location.search):new URL("https://github.com/cfworker")});function Yt(e){return e.test.bind(e)}function oI(e){return e%4===0&&(e%100!==0||e%400===0)}function Zh(e){let t=e.match(GA);if(!t)return!1;let n=t[1],r=t[2],o=t[3];if(!n||!r||!o)return!1;let i=+n,s=+r,
a=+o,c=s==2&&oI(i)?29:WA[s];return s>=1&&s<=12&&a>=1&&c!==void 0&&a<=c}function zh(e,t){let n=t.match(YA);if(!n)return!1;let r=n[1],o=n[2],i=n[3];if(!r||!o||!i)return!1;let s=+r,a=+o,c=+i,u=n[5],l=n[6],
p=+(n[7]??0),m=+(n[8]??0);if(s>23||a>59||c>60||p>23||m>59||e&&u===void 0)return!1;if(c<60)return!0;let d=l==="+"?1:l==="-"?-1:0;return(s*60+a-d*(p*60+m)+1440)%1440===1439}function sI(e){let[t,n,r]=e.split(
iI);return t!==void 0&&n!==void 0&&r===void 0&&Zh(t)&&zh(!0,n)}function uI(e){return aI.test(e)&&cI.test(e)}function fI(e){if(lI.test(e))return!1;try{return new RegExp(e,"u"),!0}catch{return!1}}var GA,
WA,YA,Uh,XA,KA,JA,HA,QA,qA,eI,tI,nI,Fh,Lh,rI,Qc,iI,aI,cI,lI,qc=y(function(){f();GA=/^(\d\d\d\d)-(\d\d)-(\d\d)$/,WA=[0,31,28,31,30,31,30,31,31,30,31,30,31],YA=/^(\d\d):(\d\d):(\d\d)(\.\d+)?(z|([+-])(\d\d):(\d\d))?$/i,
Uh=/^(?=.{1,253}$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*$/i,XA=/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
KA=/^(?:(?:[^\x00-\x20\x7f"<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?:\.(?:[a-z0-9_]|%[0-9a-f]{2})+)*(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?:\.(?:[a-z0-9_]|%[0-9a-f]{2})+)*(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
JA=/^(?:(?:https?|ftp):\/\/)(?:\S+(?::\S*)?@)?(?:(?!10(?:\.\d{1,3}){3})(?!127(?:\.\d{1,3}){3})(?!169\.254(?:\.\d{1,3}){2})(?!192\.168(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z\u{00a1}-\u{ffff}0-9]+-?)*[a-z\u{00a1}-\u{ffff}0-9]+)(?:\.(?:[a-z\u{00a1}-\u{ffff}0-9]+-?)*[a-z\u{00a1}-\u{ffff}0-9]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
HA=/^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,QA=/^(?:\/(?:[^~/]|~0|~1)*)*$/,qA=/^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,eI=/^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
tI=/^("(?:[\x20-\x21\x23-\x5b\x5d-\x7e]|\\[\x20-\x7e])*"|[a-z0-9.!#$%&'*+/=?^_`{|}~-]+)@(.+)$/i,nI=function(e){let t=e.match(tI);if(!t)return!1;let n=t[1],r=t[2];if(!n||!r||n.length>64||r.length>253||
n[0]!=='"'&&(n[0]==="."||n.endsWith(".")||n.includes("..")))return!1;if(r.startsWith("[")&&r.endsWith("]")){let o=r.slice(1,-1);return/^ipv6:/i.test(o)?Lh.test(o.slice(5)):Fh.test(o)}return Uh.test(r)},
Fh=/^(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)$/,Lh=/^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
rI=function(e){return/^P(?:\d+W|(?:(?:\d+Y(?:\d+M(?:\d+D)?)?|\d+M(?:\d+D)?|\d+D)(?:T(?:\d+H(?:\d+M(?:\d+S)?)?|\d+M(?:\d+S)?|\d+S))?|T(?:\d+H(?:\d+M(?:\d+S)?)?|\d+M(?:\d+S)?|\d+S)))$/.test(e)};Qc={date:Zh,
time:zh.bind(void 0,!0),"date-time":sI,duration:rI,uri:uI,"uri-reference":Yt(XA),"uri-template":Yt(KA),url:Yt(JA),email:nI,hostname:Yt(Uh),ipv4:Yt(Fh),ipv6:Yt(Lh),regex:fI,uuid:Yt(HA),"json-pointer":Yt(
QA),"json-pointer-uri-fragment":Yt(qA),"relative-json-pointer":Yt(eI)};iI=/t|\s/i;aI=/\/|:/,cI=/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
lI=/[^\\]\\Z/});var Bh,Mh=y(function(){f();(function(e){e[e.Flag=1]="Flag",e[e.Basic=2]="Basic",e[e.Detailed=4]="Detailed"})(Bh||(Bh={}))});function jh(e){let t=0,n=e.length,r=0,o;for(;r<n;)t++,o=e.charCodeAt(r++),o>=55296&&o<=56319&&r<n&&(o=e.charCodeAt(r),(o&64512)==56320&&r++);return t}var eu=y(function(){f()});function tr(e,t){return Object.prototype.hasOwnProperty.call(e,t)}function Gh(e){let t=Math.abs(e).toString().split("e"),n=t[0],r=t[1]??"0",o=n.indexOf("."),i=o===-1?0:n.length-o-1;return[BigInt(n.replace(
".","")),Number(r)-i]}function pI(e,t){if(!Number.isFinite(e)||!Number.isFinite(t)||t<=0)return!1;let[n,r]=Gh(e),[o,i]=Gh(t),s=r-i;return s>=0?n*10n**BigInt(s)%o===0n:n%(o*10n**BigInt(-s))===0n}function ze(e,t,n="2019-09",r=ln(t),o=!0,i=null,s="#",a="#",c=Object.create(null)){if(t===!0)return{valid:!0,errors:[]};if(t===!1)return{valid:!1,errors:[{instanceLocation:s,keyword:"false",keywordLocation:s,error:"False boolean schema."}]};let u=typeof e,l;switch(u){case"boolean":case"number":case"string":l=u;break;case"object":e===null?l="null":Array.isArray(e)?l="array":l="object";break;default:throw new Error(`Instances of "${u}" type are not supported.`)}let{$ref:p,$recursiveRef:m,$recursiveAnchor:d,type:h,const:x,enum:_,required:N,not:R,anyOf:P,allOf:V,oneOf:B,if:re,then:M,else:D,format:ae,properties:U,patternProperties:k,
additionalProperties:O,unevaluatedProperties:z,minProperties:Y,maxProperties:se,propertyNames:ye,dependentRequired:me,dependentSchemas:$e,dependencies:Fe,prefixItems:fe,items:ge,additionalItems:Ne,unevaluatedItems:De,
contains:q,minContains:he,maxContains:H,minItems:pe,maxItems:_e,uniqueItems:le,minimum:Ee,maximum:ke,exclusiveMinimum:Qe,exclusiveMaximum:be,multipleOf:Zt,minLength:S,maxLength:I,pattern:G,__absolute_ref__:C,
__absolute_recursive_ref__:v}=t,A=[];if(d===!0&&i===null&&(i=t),m==="#"){let $=i===null?r[v]:i,L=`${a}/$recursiveRef`,Q=ze(e,i===null?t:i,n,r,o,$,s,L,c);Q.valid||A.push({instanceLocation:s,keyword:"$recursiveRef",keywordLocation:L,error:"A subschema had errors."},...Q.errors)}if(p!==void 0){let L=r[C||p];if(L===void 0){let W=`Unresolved $ref "${p}".`;throw C&&C!==p&&(W+=`  Absolute URI "${C}".`),W+=
`
Known schemas:
- ${Object.keys(r).join(`
- `)}`,new Error(W)}let Q=`${a}/$ref`,K=ze(e,L,n,r,o,i,s,Q,c);if(K.valid||A.push({instanceLocation:s,keyword:"$ref",keywordLocation:Q,error:"A subschema had errors."},...K.errors),n==="4"||n==="7")return{
valid:A.length===0,errors:A}}if(Array.isArray(h)){let $=h.length,L=!1;for(let Q=0;Q<$;Q++)if(l===h[Q]||h[Q]==="integer"&&l==="number"&&e%1===0&&e===e){L=!0;break}L||A.push({instanceLocation:s,keyword:"type",keywordLocation:`${a}/type`,error:`Instance type "${l}" is invalid. Expected "${h.join('", "')}".`})}else h==="integer"?(l!=="number"||e%1||e!==e)&&A.push({instanceLocation:s,keyword:"type",keywordLocation:`${a}/type`,error:`Instance type "${l}" is invalid. Expected "${h}".`}):h!==void 0&&l!==h&&A.push({instanceLocation:s,keyword:"type",keywordLocation:`${a}/type`,error:`Instance type "${l}" is invalid. Expected "${h}".`});if(x!==void 0&&(l==="object"||l==="array"?jr(e,x)||A.push({instanceLocation:s,keyword:"const",keywordLocation:`${a}/const`,error:`Instance does not match ${JSON.stringify(x)}.`}):e!==x&&
A.push({instanceLocation:s,keyword:"const",keywordLocation:`${a}/const`,error:`Instance does not match ${JSON.stringify(x)}.`})),_!==void 0&&(l==="object"||l==="array"?_.some(function($){return jr(e,$)})||
A.push({instanceLocation:s,keyword:"enum",keywordLocation:`${a}/enum`,error:`Instance does not match any of ${JSON.stringify(_)}.`}):_.some(function($){return e===$})||A.push({instanceLocation:s,keyword:"enum",keywordLocation:`${a}/enum`,error:`Instance does not match any of ${JSON.stringify(_)}.`})),R!==void 0){let $=`${a}/not`;ze(e,R,n,r,o,i,s,$).valid&&A.push({instanceLocation:s,keyword:"not",keywordLocation:$,
error:'Instance matched "not" schema.'})}let F=[];if(P!==void 0){let $=`${a}/anyOf`,L=A.length,Q=!1;for(let[K,W]of P.entries()){let ce=Object.create(c),ie=ze(e,W,n,r,o,d===!0?i:null,s,`${$}/${K}`,ce);
A.push(...ie.errors),Q=Q||ie.valid,ie.valid&&F.push(ce)}Q?A.length=L:A.splice(L,0,{instanceLocation:s,keyword:"anyOf",keywordLocation:$,error:"Instance does not match any subschemas."})}if(V!==void 0){
let $=`${a}/allOf`,L=A.length,Q=!0;for(let[K,W]of V.entries()){let ce=Object.create(c),ie=ze(e,W,n,r,o,d===!0?i:null,s,`${$}/${K}`,ce);A.push(...ie.errors),Q=Q&&ie.valid,ie.valid&&F.push(ce)}Q?A.length=
L:A.splice(L,0,{instanceLocation:s,keyword:"allOf",keywordLocation:$,error:"Instance does not match every subschema."})}if(B!==void 0){let $=`${a}/oneOf`,L=A.length,Q=B.filter(function(K,W){let ce=Object.
create(c),ie=ze(e,K,n,r,o,d===!0?i:null,s,`${$}/${W}`,ce);return A.push(...ie.errors),ie.valid&&F.push(ce),ie.valid}).length;Q===1?A.length=L:A.splice(L,0,{instanceLocation:s,keyword:"oneOf",keywordLocation:$,
error:`Instance does not match exactly one subschema (${Q} matches).`})}if((l==="object"||l==="array")&&Object.assign(c,...F),re!==void 0){let $=`${a}/if`,L=Object.create(null);if(ze(e,re,n,r,o,i,s,$,
L).valid){if(Object.assign(c,L),M!==void 0){let K=ze(e,M,n,r,o,i,s,`${a}/then`,c);K.valid||A.push({instanceLocation:s,keyword:"if",keywordLocation:$,error:'Instance does not match "then" schema.'},...K.
errors)}}else if(D!==void 0){let K=ze(e,D,n,r,o,i,s,`${a}/else`,c);K.valid||A.push({instanceLocation:s,keyword:"if",keywordLocation:$,error:'Instance does not match "else" schema.'},...K.errors)}}if(l===
"object"){if(N!==void 0)for(let K of N)tr(e,K)||A.push({instanceLocation:s,keyword:"required",keywordLocation:`${a}/required`,error:`Instance does not have required property "${K}".`});let $=Object.keys(
e);if(Y!==void 0&&$.length<Y&&A.push({instanceLocation:s,keyword:"minProperties",keywordLocation:`${a}/minProperties`,error:`Instance does not have at least ${Y} properties.`}),se!==void 0&&$.length>se&&
A.push({instanceLocation:s,keyword:"maxProperties",keywordLocation:`${a}/maxProperties`,error:`Instance does not have at least ${se} properties.`}),ye!==void 0){let K=`${a}/propertyNames`;for(let W in e){
let ce=`${s}/${wt(W)}`,ie=ze(W,ye,n,r,o,i,ce,K);ie.valid||A.push({instanceLocation:s,keyword:"propertyNames",keywordLocation:K,error:`Property name "${W}" does not match schema.`},...ie.errors)}}if(me!==
void 0){let K=`${a}/dependantRequired`;for(let W in me)if(tr(e,W)){let ce=me[W];for(let ie of ce)tr(e,ie)||A.push({instanceLocation:s,keyword:"dependentRequired",keywordLocation:K,error:`Instance has "${W}" but does not have "${ie}".`})}}if($e!==void 0)for(let[K,W]of Object.entries($e)){let ce=`${a}/dependentSchemas`;if(tr(e,K)){let ie=ze(e,W,n,r,o,i,s,`${ce}/${wt(K)}`,c);ie.valid||A.push({instanceLocation:s,
keyword:"dependentSchemas",keywordLocation:ce,error:`Instance has "${K}" but does not match dependant schema.`},...ie.errors)}}if(Fe!==void 0){let K=`${a}/dependencies`;for(let W in Fe)if(tr(e,W)){let ce=Fe[W];
if(Array.isArray(ce))for(let ie of ce)tr(e,ie)||A.push({instanceLocation:s,keyword:"dependencies",keywordLocation:K,error:`Instance has "${W}" but does not have "${ie}".`});else{let ie=ze(e,ce,n,r,o,i,
s,`${K}/${wt(W)}`);ie.valid||A.push({instanceLocation:s,keyword:"dependencies",keywordLocation:K,error:`Instance has "${W}" but does not match dependant schema.`},...ie.errors)}}}let L=Object.create(null),
Q=!1;if(U!==void 0){let K=`${a}/properties`;for(let[W,ce]of Object.entries(U)){if(!tr(e,W))continue;let ie=`${s}/${wt(W)}`,Ae=ze(e[W],ce,n,r,o,i,ie,`${K}/${wt(W)}`);if(L[W]=!0,Ae.valid)c[W]=!0;else if(Q=
o,A.push({instanceLocation:s,keyword:"properties",keywordLocation:K,error:`Property "${W}" does not match schema.`},...Ae.errors),Q)break}}if(!Q&&k!==void 0){let K=`${a}/patternProperties`;for(let[W,ce]of Object.
entries(k)){let ie=new RegExp(W,"u");for(let Ae in e){if(!ie.test(Ae))continue;let wo=`${s}/${wt(Ae)}`,zp=ze(e[Ae],ce,n,r,o,i,wo,`${K}/${wt(W)}`);L[Ae]=!0,zp.valid?c[Ae]=!0:(Q=o,A.push({instanceLocation:s,
keyword:"patternProperties",keywordLocation:K,error:`Property "${Ae}" matches pattern "${W}" but does not match associated schema.`},...zp.errors))}}}if(!Q&&O!==void 0){let K=`${a}/additionalProperties`;for(let W in e){if(L[W])continue;let ce=`${s}/${wt(W)}`,ie=ze(e[W],O,n,r,o,i,ce,K);ie.valid?c[W]=!0:(Q=o,A.push({instanceLocation:s,keyword:"additionalProperties",keywordLocation:K,error:`Property "${W}" does not match additional properties schema.`},...ie.errors))}}else if(!Q&&z!==void 0){let K=`${a}/unevaluatedProperties`;for(let W in e)if(!c[W]){let ce=`${s}/${wt(W)}`,ie=ze(e[W],z,n,r,o,i,ce,
K);ie.valid?c[W]=!0:A.push({instanceLocation:s,keyword:"unevaluatedProperties",keywordLocation:K,error:`Property "${W}" does not match unevaluated properties schema.`},...ie.errors)}}}else if(l==="array"){_e!==void 0&&e.length>_e&&A.push({instanceLocation:s,keyword:"maxItems",keywordLocation:`${a}/maxItems`,error:`Array has too many items (${e.length} > ${_e}).`}),pe!==void 0&&e.length<pe&&A.push(
{instanceLocation:s,keyword:"minItems",keywordLocation:`${a}/minItems`,error:`Array has too few items (${e.length} < ${pe}).`});let $=e.length,L=0,Q=!1;if(fe!==void 0){let K=`${a}/prefixItems`,W=Math.
min(fe.length,$);for(;L<W;L++){let ce=ze(e[L],fe[L],n,r,o,i,`${s}/${L}`,`${K}/${L}`);if(c[L]=!0,!ce.valid&&(Q=o,A.push({instanceLocation:s,keyword:"prefixItems",keywordLocation:K,error:"Items did not match schema."},...ce.errors),Q))break}}if(ge!==void 0){let K=`${a}/items`;if(Array.isArray(ge)){let W=Math.min(ge.length,$);for(;L<W;L++){let ce=ze(e[L],ge[L],n,r,o,i,`${s}/${L}`,`${K}/${L}`);if(c[L]=
!0,!ce.valid&&(Q=o,A.push({instanceLocation:s,keyword:"items",keywordLocation:K,error:"Items did not match schema."},...ce.errors),Q))break}}else for(;L<$;L++){let W=ze(e[L],ge,n,r,o,i,`${s}/${L}`,K);
if(c[L]=!0,!W.valid&&(Q=o,A.push({instanceLocation:s,keyword:"items",keywordLocation:K,error:"Items did not match schema."},...W.errors),Q))break}if(!Q&&Ne!==void 0){let W=`${a}/additionalItems`;for(;L<
$;L++){let ce=ze(e[L],Ne,n,r,o,i,`${s}/${L}`,W);c[L]=!0,ce.valid||(Q=o,A.push({instanceLocation:s,keyword:"additionalItems",keywordLocation:W,error:"Items did not match additional items schema."},...ce.
errors))}}}if(q!==void 0)if($===0&&he===void 0)A.push({instanceLocation:s,keyword:"contains",keywordLocation:`${a}/contains`,error:"Array is empty. It must contain at least one item matching the schema."});else if(he!==void 0&&$<he)A.push({instanceLocation:s,keyword:"minContains",keywordLocation:`${a}/minContains`,error:`Array has less items (${$}) than minContains (${he}).`});else{let K=`${a}/contains`,W=A.length,ce=0;for(let ie=0;ie<$;ie++){let Ae=ze(e[ie],q,n,r,o,i,`${s}/${ie}`,K);Ae.valid?(c[ie]=!0,ce++):A.push(...Ae.errors)}ce>=(he||0)&&(A.length=W),he===void 0&&ce===0?A.splice(W,0,{instanceLocation:s,
keyword:"contains",keywordLocation:K,error:"Array does not contain item matching schema."}):he!==void 0&&ce<he?A.push({instanceLocation:s,keyword:"minContains",keywordLocation:`${a}/minContains`,error:`Array must contain at least ${he} items matching schema. Only ${ce} items were found.`}):H!==void 0&&ce>H&&A.push({instanceLocation:s,keyword:"maxContains",keywordLocation:`${a}/maxContains`,error:`Array may contain at most ${H} items matching schema. ${ce} items were found.`})}if(!Q&&De!==void 0){let K=`${a}/unevaluatedItems`;for(L;L<$;L++){if(c[L])continue;let W=ze(e[L],De,n,r,o,i,`${s}/${L}`,K);
c[L]=!0,W.valid||A.push({instanceLocation:s,keyword:"unevaluatedItems",keywordLocation:K,error:"Items did not match unevaluated items schema."},...W.errors)}}if(le)for(let K=0;K<$;K++){let W=e[K],ce=typeof W==
"object"&&W!==null;for(let ie=0;ie<$;ie++){if(K===ie)continue;let Ae=e[ie];(W===Ae||ce&&(typeof Ae=="object"&&Ae!==null)&&jr(W,Ae))&&(A.push({instanceLocation:s,keyword:"uniqueItems",keywordLocation:`${a}/uniqueItems`,error:`Duplicate items at indexes ${K} and ${ie}.`}),K=Number.MAX_SAFE_INTEGER,ie=Number.MAX_SAFE_INTEGER)}}}else if(l==="number")n==="4"?(Ee!==void 0&&(Qe===!0&&e<=Ee||e<Ee)&&A.push({instanceLocation:s,
keyword:"minimum",keywordLocation:`${a}/minimum`,error:`${e} is less than ${Qe?"or equal to ":""} ${Ee}.`}),ke!==void 0&&(be===!0&&e>=ke||e>ke)&&A.push({instanceLocation:s,keyword:"maximum",keywordLocation:`${a}/maximum`,error:`${e} is greater than ${be?"or equal to ":""} ${ke}.`})):(Ee!==void 0&&e<Ee&&A.push({instanceLocation:s,keyword:"minimum",keywordLocation:`${a}/minimum`,error:`${e} is less than ${Ee}.`}),
ke!==void 0&&e>ke&&A.push({instanceLocation:s,keyword:"maximum",keywordLocation:`${a}/maximum`,error:`${e} is greater than ${ke}.`}),Qe!==void 0&&e<=Qe&&A.push({instanceLocation:s,keyword:"exclusiveMinimum",keywordLocation:`${a}/exclusiveMinimum`,error:`${e} is less than ${Qe}.`}),be!==void 0&&e>=be&&A.push({instanceLocation:s,keyword:"exclusiveMaximum",keywordLocation:`${a}/exclusiveMaximum`,error:`${e} is greater than or equal to ${be}.`})),Zt!==void 0&&(pI(e,Zt)||A.push({instanceLocation:s,keyword:"multipleOf",keywordLocation:`${a}/multipleOf`,error:`${e} is not a multiple of ${Zt}.`}));else if(l===
"string"){let $=S===void 0&&I===void 0?0:jh(e);S!==void 0&&$<S&&A.push({instanceLocation:s,keyword:"minLength",keywordLocation:`${a}/minLength`,error:`String is too short (${$} < ${S}).`}),I!==void 0&&
$>I&&A.push({instanceLocation:s,keyword:"maxLength",keywordLocation:`${a}/maxLength`,error:`String is too long (${$} > ${I}).`}),G!==void 0&&!new RegExp(G,"u").test(e)&&A.push({instanceLocation:s,keyword:"pattern",keywordLocation:`${a}/pattern`,error:"String does not match pattern."}),ae!==void 0&&Qc[ae]&&!Qc[ae](e)&&A.push({instanceLocation:s,keyword:"format",keywordLocation:`${a}/format`,error:`String does not match format "${ae}".`})}return{valid:A.length===0,errors:A}}var tu=y(function(){f();Hc();ds();qc();fs();eu()});var ms,Wh=y(function(){f();ds();tu();ms=class{schema;draft;shortCircuit;lookup;constructor(t,n="2019-09",r=!0){this.schema=t,this.draft=n,this.shortCircuit=r,this.lookup=ln(t)}validate(t){return ze(t,
this.schema,this.draft,this.lookup,this.shortCircuit)}addSchema(t,n){n&&(t={...t,$id:n}),ln(t,this.lookup)}}});var Yh=y(function(){f();Hc();ds();qc();fs();Mh();eu();tu();Wh()});var Xh={};Ve(Xh,{Validator:function(){return ms}});var Kh=y(function(){f();Yh()});var j,ct=y(function(){f();(function(e){e[e.Canceled=1]="Canceled",e[e.Unknown=2]="Unknown",e[e.InvalidArgument=3]="InvalidArgument",e[e.DeadlineExceeded=4]="DeadlineExceeded",e[e.NotFound=5]="NotFound",
e[e.AlreadyExists=6]="AlreadyExists",e[e.PermissionDenied=7]="PermissionDenied",e[e.ResourceExhausted=8]="ResourceExhausted",e[e.FailedPrecondition=9]="FailedPrecondition",e[e.Aborted=10]="Aborted",e[e.
OutOfRange=11]="OutOfRange",e[e.Unimplemented=12]="Unimplemented",e[e.Internal=13]="Internal",e[e.Unavailable=14]="Unavailable",e[e.DataLoss=15]="DataLoss",e[e.Unauthenticated=16]="Unauthenticated"})(
j||(j={}))});function nu(e){let t=j[e];return typeof t!="string"?e.toString():t[0].toLowerCase()+t.substring(1).replace(/[A-Z]/g,function(n){return"_"+n.toLowerCase()})}var Jh=y(function(){f();ct()});function dI(e,t){return e.length?`[${nu(t)}] ${e}`:`[${nu(t)}]`}var J,bt=y(function(){f();ct();Mr();Jh();J=class e extends Error{constructor(t,n=j.Unknown,r,o,i){super(dI(t,n)),this.name="ConnectError",
Object.setPrototypeOf(this,new.target.prototype),this.rawMessage=t,this.code=n,this.metadata=new b(r??{}),this.details=o??[],this.cause=i}static from(t,n=j.Unknown){return t instanceof e?t:t instanceof
Error?t.name=="AbortError"||t.name=="TimeoutError"?new e(t.message,j.Canceled):new e(t.message,n,void 0,void 0,t):new e(String(t),n,void 0,void 0,t)}static[Symbol.hasInstance](t){return t instanceof Error?
Object.getPrototypeOf(t)===e.prototype?!0:t.name==="ConnectError"&&"code"in t&&typeof t.code=="number"&&"metadata"in t&&"details"in t&&Array.isArray(t.details)&&"rawMessage"in t&&typeof t.rawMessage==
"string"&&"cause"in t:!1}findDetails(t){let n=t.kind==="message"?{getMessage:function(o){return o===t.typeName?t:void 0}}:t,r=[];for(let o of this.details){if("desc"in o){n.getMessage(o.desc.typeName)&&
r.push(je(o.desc,o.value));continue}let i=n.getMessage(o.type);if(i)try{r.push(jt(i,o.value))}catch{}}return r}}});function Hh(e,t,n){try{let r=Pr(e);return t?jt(t,r,n):r}catch(r){throw J.from(r,j.DataLoss)}}var Qh=y(function(){f();Mr();Zc();bt();ct()});function qh(e,t){let n={};for(let r of e.methods){let o=t(r);o!=null&&(n[r.localName]=o)}return n}var eg=y(function(){f()});var nr,tg=y(function(){f();nr=1});function ou(e,t,n){if(t??(t=ru),e??(e=hs),n??(n=mI),t<1||t>ru)throw new J(`writeMaxBytes ${t} must be >= 1 and <= ${ru}`,j.Internal);if(e<1||e>hs)throw new J(`readMaxBytes ${e} must be >= 1 and <= ${hs}`,
j.Internal);return{readMaxBytes:e,writeMaxBytes:t,compressMinBytes:n}}function ng(e,t){if(t>e)throw new J(`message size ${t} is larger than configured writeMaxBytes ${e}`,j.ResourceExhausted)}function gs(e,t,n=!1){
if(t>e){let r=`message size is larger than configured readMaxBytes ${e}`;throw n&&(r=`message size ${t} is larger than configured readMaxBytes ${e}`),new J(r,j.ResourceExhausted)}}var hs,ru,mI,bs=y(function(){
f();bt();ct();hs=4294967295,ru=hs,mI=1024});function rg(e){return new iu(e)}async function og(e,t,n){let{flags:r,data:o}=e;if((r&nr)===nr)throw new J("invalid envelope, already compressed",j.Internal);return t&&o.byteLength>=n&&(o=await t.compress(
o),r=r|nr),{data:o,flags:r}}async function ig(e,t,n){let{flags:r,data:o}=e;if((r&nr)===nr){if(!t)throw new J("received compressed envelope, but do not know how to decompress",j.Internal);o=await t.decompress(
o,n),r=r^nr}return{data:o,flags:r}}function sg(e,t){let n=new Uint8Array(t.length+5);n.set(t,5);let r=new DataView(n.buffer,n.byteOffset,n.byteLength);return r.setUint8(0,e),r.setUint32(1,t.length),n}
var iu,su=y(function(){f();bt();ct();tg();bs();iu=class{constructor(t){this.readMaxBytes=t,this.header=new Uint8Array(5),this.headerView=new DataView(this.header.buffer),this.buf=[]}get byteLength(){return this.
buf.reduce(function(t,n){return t+n.byteLength},0)}decode(t){this.buf.push(t);let n=[];for(;;){let r=this.pop();if(!r)break;n.push(r)}return n}pop(){if(!(!this.env&&(this.env=this.head(),!this.env))&&
this.cons(this.env.data)){let t=this.env;return this.env=void 0,t}}head(){if(!this.cons(this.header))return;let t=this.headerView.getUint8(0),n=this.headerView.getUint32(1);return gs(this.readMaxBytes,
n,!0),{flags:t,data:new Uint8Array(n)}}cons(t){let n=t.byteLength;if(this.byteLength<n)return!1;let r=0;for(;r<n;){let o=this.buf.shift();o.byteLength>n-r?(t.set(o.subarray(0,n-r),r),this.buf.unshift(
o.subarray(n-r)),r+=n-r):(t.set(o,r),r+=o.byteLength)}return!0}}});function ag(e,...t){let[n,r,o]=gI(t),i=e,s;return o?.propagateDownStreamError===!0&&(i=s=cg(i)),i=Zo(i,...n,{propagateDownStreamError:!1}),r(i).catch(function(a){return s?s.abort(a).then(function(){return Promise.
reject(a)}):Promise.reject(a)})}function gI(e){let t;typeof e[e.length-1]!="function"&&(t=e.pop());let n=e.pop();return[e,n,t]}function Zo(e,...t){return Xt(this,arguments,function*(){var r;let[o,i]=bI(
t),s,a=e[Symbol.asyncIterator](),u={[Symbol.asyncIterator](){return a}};i?.propagateDownStreamError===!0&&(u=s=cg(u));for(let p of o)u=p(u);let l=u[Symbol.asyncIterator]();try{for(;;){let p=yield Ie(l.
next());if(p.done===!0)break;if(!s){yield yield Ie(p.value);continue}try{yield yield Ie(p.value)}catch(m){throw yield Ie(s.abort(m)),m}}}finally{i?.propagateDownStreamError===!0&&((r=a.return)===null||
r===void 0||r.call(a).catch(function(){}))}})}function bI(e){let t;return typeof e[e.length-1]!="function"&&(t=e.pop()),[e,t]}function au(e,t,n){return t===void 0||n===void 0?function(r){return Xt(this,
arguments,function*(){var o,i,s,a;try{for(var c=!0,u=fn(r),l;l=yield Ie(u.next()),o=l.done,!o;c=!0){a=l.value,c=!1;let p=a,m=e.serialize(p);yield yield Ie({flags:0,data:m})}}catch(p){i={error:p}}finally{
try{!c&&!o&&(s=u.return)&&(yield Ie(s.call(u)))}finally{if(i)throw i.error}}})}:function(r){return Xt(this,arguments,function*(){var o,i,s,a;try{for(var c=!0,u=fn(r),l;l=yield Ie(u.next()),o=l.done,!o;c=
!0){a=l.value,c=!1;let p=a,m,d=0;p.end?(d=d|t,m=n.serialize(p.value)):m=e.serialize(p.value),yield yield Ie({flags:d,data:m})}}catch(p){i={error:p}}finally{try{!c&&!o&&(s=u.return)&&(yield Ie(s.call(u)))}finally{
if(i)throw i.error}}})}}function cu(e,t,n){return n&&t!==void 0?function(r){return Xt(this,arguments,function*(){var o,i,s,a;try{for(var c=!0,u=fn(r),l;l=yield Ie(u.next()),o=l.done,!o;c=!0){a=l.value,
c=!1;let{flags:p,data:m}=a;(p&t)===t?yield yield Ie({value:n.parse(m),end:!0}):yield yield Ie({value:e.parse(m),end:!1})}}catch(p){i={error:p}}finally{try{!c&&!o&&(s=u.return)&&(yield Ie(s.call(u)))}finally{
if(i)throw i.error}}})}:function(r){return Xt(this,arguments,function*(){var o,i,s,a;try{for(var c=!0,u=fn(r),l;l=yield Ie(u.next()),o=l.done,!o;c=!0){a=l.value,c=!1;let{flags:p,data:m}=a;if(t!==void 0&&
(p&t)===t){if(n===null)throw new J("unexpected end flag",j.InvalidArgument);continue}yield yield Ie(e.parse(m))}}catch(p){i={error:p}}finally{try{!c&&!o&&(s=u.return)&&(yield Ie(s.call(u)))}finally{if(i)
throw i.error}}})}}function uu(e,t){return function(n){return Xt(this,arguments,function*(){var r,o,i,s;try{for(var a=!0,c=fn(n),u;u=yield Ie(c.next()),r=u.done,!r;a=!0)s=u.value,a=!1,yield yield Ie(yield Ie(
og(s,e,t)))}catch(l){o={error:l}}finally{try{!a&&!r&&(i=c.return)&&(yield Ie(i.call(c)))}finally{if(o)throw o.error}}})}}function lu(e,t){return function(n){return Xt(this,arguments,function*(){var r,
o,i,s;try{for(var a=!0,c=fn(n),u;u=yield Ie(c.next()),r=u.done,!r;a=!0)s=u.value,a=!1,yield yield Ie(yield Ie(ig(s,e,t)))}catch(l){o={error:l}}finally{try{!a&&!r&&(i=c.return)&&(yield Ie(i.call(c)))}finally{
if(o)throw o.error}}})}}function fu(){return function(e){return Xt(this,arguments,function*(){var t,n,r,o;try{for(var i=!0,s=fn(e),a;a=yield Ie(s.next()),t=a.done,!t;i=!0){o=a.value,i=!1;let{flags:c,data:u}=o;
yield yield Ie(sg(c,u))}}catch(c){n={error:c}}finally{try{!i&&!t&&(r=s.return)&&(yield Ie(r.call(s)))}finally{if(n)throw n.error}}})}}function pu(e){return function(t){return Xt(this,arguments,function*(){
var n,r,o,i;let s=rg(e);try{for(var a=!0,c=fn(t),u;u=yield Ie(c.next()),n=u.done,!n;a=!0){i=u.value,a=!1;let l=i;for(let p of s.decode(l))yield yield Ie(p)}}catch(l){r={error:l}}finally{try{!a&&!n&&(o=
c.return)&&(yield Ie(o.call(c)))}finally{if(r)throw r.error}}if(s.byteLength>0)throw new J("protocol error: incomplete envelope",j.InvalidArgument)})}}function cg(e){let t=e[Symbol.asyncIterator]();if(t.
throw===void 0)throw new Error("AsyncIterable does not implement throw");let n=t,r,o,i={next(){return o=n.next().finally(function(){o=void 0}),o},throw(a){return n.throw(a)}};t.return!==void 0&&(i=Object.
assign(Object.assign({},i),{return(a){return n.return(a)}}));let s=!1;return{abort(a){if(r)return r.state;let c=function(){return n.throw(a).then(function(u){return u.done===!0?"completed":"caught"},function(){
return"rethrown"})};return o?(r={reason:a,state:o.then(c,c)},r.state):(r={reason:a,state:c()},r.state)},[Symbol.asyncIterator](){if(s)throw new Error("AsyncIterable cannot be re-used");return s=!0,i}}}
function ys(e){return Xt(this,arguments,function*(){yield Ie(yield*hI(fn(e)))})}var fn,Ie,Xt,hI,du=y(function(){f();ct();bt();su();su();fn=function(e){if(!Symbol.asyncIterator)throw new TypeError("Symbol.asyncIterator is not defined.");var t=e[Symbol.asyncIterator],n;return t?t.call(e):(e=typeof __values=="function"?__values(e):e[Symbol.iterator](),n={},r("next"),r("throw"),r("return"),n[Symbol.asyncIterator]=
function(){return this},n);function r(i){n[i]=e[i]&&function(s){return new Promise(function(a,c){s=e[i](s),o(a,c,s.done,s.value)})}}function o(i,s,a,c){Promise.resolve(c).then(function(u){i({value:u,done:a})},
s)}},Ie=function(e){return this instanceof Ie?(this.v=e,this):new Ie(e)},Xt=function(e,t,n){if(!Symbol.asyncIterator)throw new TypeError("Symbol.asyncIterator is not defined.");var r=n.apply(e,t||[]),
o,i=[];return o=Object.create((typeof AsyncIterator=="function"?AsyncIterator:Object).prototype),a("next"),a("throw"),a("return",s),o[Symbol.asyncIterator]=function(){return this},o;function s(d){return function(h){
return Promise.resolve(h).then(d,p)}}function a(d,h){r[d]&&(o[d]=function(x){return new Promise(function(_,N){i.push([d,x,_,N])>1||c(d,x)})},h&&(o[d]=h(o[d])))}function c(d,h){try{u(r[d](h))}catch(x){
m(i[0][3],x)}}function u(d){d.value instanceof Ie?Promise.resolve(d.value.v).then(l,p):m(i[0][2],d)}function l(d){c("next",d)}function p(d){c("throw",d)}function m(d,h){d(h),i.shift(),i.length&&c(i[0][0],
i[0][1])}},hI=function(e){var t,n;return t={},r("next"),r("throw",function(o){throw o}),r("return"),t[Symbol.iterator]=function(){return this},t;function r(o,i){t[o]=e[o]?function(s){return(n=!n)?{value:Ie(
e[o](s)),done:!1}:i?i(s):s}:i}}});function mu(e,t){return qh(e,function(n){switch(n.methodKind){case"unary":return EI(t,n);case"server_streaming":return xI(t,n);case"client_streaming":return vI(t,n);case"bidi_streaming":return wI(t,n);default:
return null}})}function EI(e,t){return async function(n,r){var o,i;let s=await e.unary(t,r?.signal,r?.timeoutMs,r?.headers,n,r?.contextValues);return(o=r?.onHeader)===null||o===void 0||o.call(r,s.header),
(i=r?.onTrailer)===null||i===void 0||i.call(r,s.trailer),s.message}}function xI(e,t){return function(n,r){return lg(e.stream(t,r?.signal,r?.timeoutMs,r?.headers,ys([n]),r?.contextValues),r)}}function vI(e,t){
return async function(n,r){var o,i,s,a,c,u;let l=await e.stream(t,r?.signal,r?.timeoutMs,r?.headers,n,r?.contextValues);(c=r?.onHeader)===null||c===void 0||c.call(r,l.header);let p,m=0;try{for(var d=!0,
h=ug(l.message),x;x=await h.next(),o=x.done,!o;d=!0)a=x.value,d=!1,p=a,m++}catch(_){i={error:_}}finally{try{!d&&!o&&(s=h.return)&&await s.call(h)}finally{if(i)throw i.error}}if(!p)throw new J("protocol error: missing response message",j.Unimplemented);if(m>1)throw new J("protocol error: received extra messages for client streaming method",j.Unimplemented);return(u=r?.onTrailer)===null||u===void 0||
u.call(r,l.trailer),p}}function wI(e,t){return function(n,r){return lg(e.stream(t,r?.signal,r?.timeoutMs,r?.headers,n,r?.contextValues),r)}}function lg(e,t){let n=(function(){return _I(this,arguments,
function*(){var r,o;let i=yield Gr(e);(r=t?.onHeader)===null||r===void 0||r.call(t,i.header),yield Gr(yield*yI(ug(i.message))),(o=t?.onTrailer)===null||o===void 0||o.call(t,i.trailer)})})()[Symbol.asyncIterator]();
return{[Symbol.asyncIterator]:function(){return{next:function(){return n.next()}}}}}var ug,Gr,yI,_I,fg=y(function(){f();eg();bt();ct();du();ug=function(e){if(!Symbol.asyncIterator)throw new TypeError(
"Symbol.asyncIterator is not defined.");var t=e[Symbol.asyncIterator],n;return t?t.call(e):(e=typeof __values=="function"?__values(e):e[Symbol.iterator](),n={},r("next"),r("throw"),r("return"),n[Symbol.
asyncIterator]=function(){return this},n);function r(i){n[i]=e[i]&&function(s){return new Promise(function(a,c){s=e[i](s),o(a,c,s.done,s.value)})}}function o(i,s,a,c){Promise.resolve(c).then(function(u){
i({value:u,done:a})},s)}},Gr=function(e){return this instanceof Gr?(this.v=e,this):new Gr(e)},yI=function(e){var t,n;return t={},r("next"),r("throw",function(o){throw o}),r("return"),t[Symbol.iterator]=
function(){return this},t;function r(o,i){t[o]=e[o]?function(s){return(n=!n)?{value:Gr(e[o](s)),done:!1}:i?i(s):s}:i}},_I=function(e,t,n){if(!Symbol.asyncIterator)throw new TypeError("Symbol.asyncIterator is not defined.");var r=n.apply(e,t||[]),o,i=[];return o=Object.create((typeof AsyncIterator=="function"?AsyncIterator:Object).prototype),a("next"),a("throw"),a("return",s),o[Symbol.asyncIterator]=
function(){return this},o;function s(d){return function(h){return Promise.resolve(h).then(d,p)}}function a(d,h){r[d]&&(o[d]=function(x){return new Promise(function(_,N){i.push([d,x,_,N])>1||c(d,x)})},
h&&(o[d]=h(o[d])))}function c(d,h){try{u(r[d](h))}catch(x){m(i[0][3],x)}}function u(d){d.value instanceof Gr?Promise.resolve(d.value.v).then(l,p):m(i[0][2],d)}function l(d){c("next",d)}function p(d){c(
"throw",d)}function m(d,h){d(h),i.shift(),i.length&&c(i[0][0],i[0][1])}}});function hu(...e){let t=new AbortController,n=e.filter(function(o){return o!==void 0}).concat(t.signal);for(let o of n){if(o.aborted){r.apply(o);break}o.addEventListener("abort",r)}function r(){t.signal.
aborted||t.abort(rr(this));for(let o of n)o.removeEventListener("abort",r)}return t}function gu(e){let t=new AbortController,n=function(){t.abort(new J("the operation timed out",j.DeadlineExceeded))},
r;return e!==void 0&&(e<=0?n():r=setTimeout(n,e)),{signal:t.signal,cleanup:function(){return clearTimeout(r)}}}function rr(e){if(!e.aborted)return;if(e.reason!==void 0)return e.reason;let t=new Error(
"This operation was aborted");return t.name="AbortError",t}var bu=y(function(){f();bt();ct()});function yu(){return{get(e){return e.id in this?this[e.id]:e.defaultValue},set(e,t){return this[e.id]=t,this},delete(e){return delete this[e.id],this}}}var pg=y(function(){f()});var _s,Es,dg,mg,pn,hg,gg,_u,or=y(function(){f();_s="Content-Type",Es="Grpc-Encoding",dg="Grpc-Accept-Encoding",mg="Grpc-Timeout",pn="Grpc-Status",hg="Grpc-Message",gg="Grpc-Status-Details-Bin",_u="User-Agent"});var bg=y(function(){f()});function xs(e,t,...n){if(n.length>0)throw new Error;return e.services[t]}var yg=y(function(){f()});var xe,dn,rU,oU,_g=y(function(){f();xe="@bufbuild/protobuf",dn=xe+"/wkt",rU={"google/protobuf/compiler/plugin.proto":dn,"google/protobuf/any.proto":dn,"google/protobuf/api.proto":xe+"/wkt/google/protobuf/api_pb.js","google/protobuf/c_sharp_features.proto":xe+"/wkt/google/protobuf/c_sharp_features_pb.js","google/protobuf/cpp_features.proto":xe+"/wkt/google/protobuf/cpp_features_pb.js","google/protobuf/cpp_file_options.proto":xe+"/wkt/google/protobuf/cpp_file_options_pb.js","google/protobuf/cpp_options.proto":xe+"/wkt/google/protobuf/cpp_options_pb.js","google/protobuf/descriptor.proto":dn,"google/protobuf/duration.proto":dn,"google/protobuf/empty.proto":dn,"google/protobuf/field_mask.proto":dn,"google/protobuf/go_features.proto":xe+"/wkt/google/protobuf/go_features_pb.js","google/protobuf/java_features.proto":xe+"/wkt/google/protobuf/java_features_pb.js","google/protobuf/json_enumvalue_options.proto":xe+"/wkt/google/protobuf/json_enumvalue_options_pb.js","google/protobuf/json_options.proto":xe+"/wkt/google/protobuf/json_options_pb.js","google/protobuf/source_context.proto":xe+"/wkt/google/protobuf/source_context_pb.js","google/protobuf/struct.proto":dn,"google/protobuf/timestamp.proto":dn,"google/protobuf/type.proto":xe+"/wkt/google/protobuf/type_pb.js","google/protobuf/wrappers.proto":dn},oU={isMessage:{typeOnly:!1,bootstrapWktFrom:"../is-message.js",from:xe},Message:{typeOnly:!0,
bootstrapWktFrom:"../types.js",from:xe},create:{typeOnly:!1,bootstrapWktFrom:"../create.js",from:xe},fromJson:{typeOnly:!1,bootstrapWktFrom:"../from-json.js",from:xe},fromJsonString:{typeOnly:!1,bootstrapWktFrom:"../from-json.js",from:xe},fromBinary:{typeOnly:!1,bootstrapWktFrom:"../from-binary.js",from:xe},toBinary:{typeOnly:!1,bootstrapWktFrom:"../to-binary.js",from:xe},toJson:{typeOnly:!1,bootstrapWktFrom:"../to-json.js",from:xe},toJsonString:{typeOnly:!1,bootstrapWktFrom:"../to-json.js",from:xe},protoInt64:{typeOnly:!1,bootstrapWktFrom:"../proto-int64.js",from:xe},JsonValue:{typeOnly:!0,bootstrapWktFrom:"../json-value.js",from:xe},JsonObject:{typeOnly:!0,bootstrapWktFrom:"../json-value.js",from:xe},UnknownEnum:{typeOnly:!0,bootstrapWktFrom:"../types.js",from:xe},codegen:{boot:{typeOnly:!1,bootstrapWktFrom:"../codegenv2/boot.js",from:xe+"/codegenv2"},fileDesc:{typeOnly:!1,bootstrapWktFrom:"../codegenv2/file.js",from:xe+"/codegenv2"},enumDesc:{typeOnly:!1,bootstrapWktFrom:"../codegenv2/enum.js",from:xe+"/codegenv2"},extDesc:{typeOnly:!1,bootstrapWktFrom:"../codegenv2/extension.js",from:xe+"/codegenv2"},messageDesc:{typeOnly:!1,bootstrapWktFrom:"../codegenv2/message.js",from:xe+"/codegenv2"},serviceDesc:{
typeOnly:!1,bootstrapWktFrom:"../codegenv2/service.js",from:xe+"/codegenv2"},tsEnum:{typeOnly:!1,bootstrapWktFrom:"../codegenv2/enum.js",from:xe+"/codegenv2"},objEnum:{typeOnly:!1,bootstrapWktFrom:"../codegenv2/enum.js",from:xe+"/codegenv2"},GenFile:{typeOnly:!0,bootstrapWktFrom:"../codegenv2/types.js",from:xe+"/codegenv2"},GenEnum:{typeOnly:!0,bootstrapWktFrom:"../codegenv2/types.js",from:xe+"/codegenv2"},GenExtension:{typeOnly:!0,bootstrapWktFrom:"../codegenv2/types.js",from:xe+"/codegenv2"},GenMessage:{typeOnly:!0,bootstrapWktFrom:"../codegenv2/types.js",from:xe+"/codegenv2"},GenService:{typeOnly:!0,
bootstrapWktFrom:"../codegenv2/types.js",from:xe+"/codegenv2"}}}});var Eg=y(function(){f()});var xg=y(function(){f()});var zo=y(function(){f();Oc();bg();Yd();Mm();Rn();Fo();yg();_g();Eg();xg()});var SI,vg,wg=y(function(){f();zo();Gt();SI=qe("CgxzdGF0dXMucHJvdG8SCmdvb2dsZS5ycGMiTgoGU3RhdHVzEgwKBGNvZGUYASABKAUSDwoHbWVzc2FnZRgCIAEoCRIlCgdkZXRhaWxzGAMgAygLMhQuZ29vZ2xlLnByb3RvYnVmLkFueUJeCg5jb20uZ29vZ2xlLnJwY0ILU3RhdHVzUHJvdG9QAVo3Z29vZ2xlLmdvbGFuZy5vcmcvZ2VucHJvdG8vZ29vZ2xlYXBpcy9ycGMvc3RhdHVzO3N0YXR1c6ICA1JQQ2IGcHJvdG8z",[Vc]),vg=dt(SI,0)});function vs(e){var t;let n=e.get(gg);if(n!=null){let o=Hh(n,vg);if(o.code==0)return;let i=new J(o.message,o.code,e);return i.details=o.details.map(function(s){return{type:s.typeUrl.substring(s.typeUrl.
lastIndexOf("/")+1),value:s.value}}),i}let r=e.get(pn);if(r!=null){if(r===AI)return;let o=parseInt(r,10);return o in j?new J(decodeURIComponent((t=e.get(hg))!==null&&t!==void 0?t:""),o,e):new J(`invalid grpc-status: ${r}`,j.Internal,e)}}var AI,Eu=y(function(){f();wg();bt();Qh();ct();or();AI="0"});function xu(e,t){return e.toString().replace(/\/?$/,`/${t.parent.typeName}/${t.name}`)}var Sg=y(function(){f()});function vu(e,t){return je(e,t)}function Ag(e,t){function n(r){return r.done===!0?r:{done:r.done,value:vu(e,r.value)}}return{[Symbol.asyncIterator](){let r=t[Symbol.asyncIterator](),o={next:function(){
return r.next().then(n)}};return r.throw!==void 0&&(o.throw=function(i){return r.throw(i).then(n)}),r.return!==void 0&&(o.return=function(i){return r.return(i).then(n)}),o}}}var Ig=y(function(){f();Mr()});function wu(e,t){if(!t)return e;for(let n of t.concat().reverse())e=n(e);return e}var Ng=y(function(){f()});function II(e){var t;let n=Object.assign({},e);return(t=n.ignoreUnknownFields)!==null&&t!==void 0||(n.ignoreUnknownFields=!0),n}function Su(e,t,n,r){let o=ws(Rg(e.input,t),r),i=ws(Og(e.input,n),r),s=ws(
Rg(e.output,t),r),a=ws(Og(e.output,n),r);return{getI(c){return c?o:i},getO(c){return c?s:a}}}function ws(e,t){return{serialize(n){let r=e.serialize(n);return ng(t.writeMaxBytes,r.byteLength),r},parse(n){
return gs(t.readMaxBytes,n.byteLength,!0),e.parse(n)}}}function Rg(e,t){return{parse(n){try{return jt(e,n,t)}catch(r){let o=r instanceof Error?r.message:String(r);throw new J(`parse binary: ${o}`,j.Internal)}},
serialize(n){try{return Tn(e,n,t)}catch(r){let o=r instanceof Error?r.message:String(r);throw new J(`serialize binary: ${o}`,j.Internal)}}}}function Og(e,t){var n,r;let o=(n=t?.textEncoder)!==null&&n!==
void 0?n:new TextEncoder,i=(r=t?.textDecoder)!==null&&r!==void 0?r:new TextDecoder,s=II(t);return{parse(a){try{let c=i.decode(a);return Sh(e,c,s)}catch(c){throw J.from(c,j.InvalidArgument)}},serialize(a){
try{let c=gh(e,a,s);return o.encode(c)}catch(c){throw J.from(c,j.Internal)}}}}var Tg=y(function(){f();Mr();bt();ct();bs()});function $g(e){let t=e?.match(NI);return t?{binary:!t[1]}:void 0}var NI,Cg,kg,Au=y(function(){f();NI=/^application\/grpc(?:\+(?:(json)(?:; ?charset=utf-?8)?|proto))?$/i,Cg="application/grpc+proto",kg=
"application/grpc+json"});function Vg(e){let t=wu(e.next,e.interceptors),[n,r,o]=Pg(e),i=Object.assign(Object.assign({},e.req),{message:vu(e.req.method.input,e.req.message),signal:n});return t(i).then(function(s){return o(),s},
r)}function Dg(e){let t=wu(e.next,e.interceptors),[n,r,o]=Pg(e),i=Object.assign(Object.assign({},e.req),{message:Ag(e.req.method.input,e.req.message),signal:n}),s=!1;return n.addEventListener("abort",
function(){var a,c;let u=e.req.message[Symbol.asyncIterator]();s||(a=u.throw)===null||a===void 0||a.call(u,this.reason).catch(function(){}),(c=u.return)===null||c===void 0||c.call(u).catch(function(){})}),
t(i).then(function(a){return Object.assign(Object.assign({},a),{message:{[Symbol.asyncIterator](){let c=a.message[Symbol.asyncIterator]();return{next(){return c.next().then(function(u){return u.done==
!0&&(s=!0,o()),u},r)}}}}})},r)}function Pg(e){let{signal:t,cleanup:n}=gu(e.timeoutMs),r=hu(e.signal,t);return[r.signal,function(i){let s=r.signal.aborted?J.from(rr(r.signal),j.Canceled):J.from(i);return r.
abort(s),n(),Promise.reject(s)},function(){n(),r.abort()}]}var Ug=y(function(){f();Ng();bt();bu();Ig();ct()});var ir=y(function(){f();bt();ct();fg()});var Fg={};Ve(Fg,{Code:function(){return j},ConnectError:function(){return J},createClient:function(){return mu}});var Lg=y(function(){f();ir()});function Iu(e,t){let n=vs(e);if(n)throw t.forEach(function(r,o){n.metadata.append(o,r)}),n;if(!t.has(pn)&&!e.has(pn))throw new J("protocol error: missing status",j.Internal)}var Zg=y(function(){f();ct();
bt();or();Eu()});function zg(e){switch(e){case 400:return j.Internal;case 401:return j.Unauthenticated;case 403:return j.PermissionDenied;case 404:return j.Unimplemented;case 429:return j.Unavailable;case 502:return j.
Unavailable;case 503:return j.Unavailable;case 504:return j.Unavailable;default:return j.Unknown}}var Bg=y(function(){f();ct()});function RI(e,t,n){let r=new b(n??{});return r.set(_s,e?Cg:kg),r.has(_u)||r.set(_u,"connect-es/2.1.2"),t!==void 0&&r.set(mg,`${t}m`),r.set("Te","trailers"),r}function Nu(e,t,n,r,o){let i=RI(e,t,n);return o!=
null&&i.set(Es,o.name),r.length>0&&i.set(dg,r.map(function(s){return s.name}).join(",")),i}var Mg=y(function(){f();or();Au()});function OI(e,t){if(e!=200)throw new J(`HTTP ${e}`,zg(e),t);let n=t.get(_s);if($g(n)==null)throw new J(`unsupported content type ${n}`,j.Unknown);return{foundStatus:t.has(pn),headerError:vs(t)}}function Ru(e,t,n){
let{foundStatus:r,headerError:o}=OI(t,n),i,s=n.get(Es);if(s!==null&&s.toLowerCase()!=="identity"&&(i=e.find(function(a){return a.name===s}),!i))throw new J(`unsupported response encoding "${s}"`,j.Internal,
n);return{foundStatus:r,compression:i,headerError:o}}var jg=y(function(){f();Bg();bt();Eu();ct();or();Au()});function Ou(e){return{async unary(t,n,r,o,i,s){let a=Su(t,e.binaryOptions,e.jsonOptions,e);return r=r===void 0?e.defaultTimeoutMs:r<=0?void 0:r,await Vg({interceptors:e.interceptors,signal:n,timeoutMs:r,
req:{stream:!1,service:t.parent,method:t,requestMethod:"POST",url:xu(e.baseUrl,t),header:Nu(e.useBinaryFormat,r,o,e.acceptCompression,e.sendCompression),contextValues:s??yu(),message:i},next:async function(c){
let u=await e.httpClient({url:c.url,method:"POST",header:c.header,signal:c.signal,body:Zo(ys([c.message]),au(a.getI(e.useBinaryFormat)),uu(e.sendCompression,e.compressMinBytes),fu(),{propagateDownStreamError:!0})}),
{compression:l,headerError:p}=Ru(e.acceptCompression,u.status,u.header),m=await ag(u.body,pu(e.readMaxBytes),lu(l??null,e.readMaxBytes),cu(a.getO(e.useBinaryFormat)),async function(d){var h,x,_,N;let R;
try{for(var P=!0,V=Gg(d),B;B=await V.next(),h=B.done,!h;P=!0){N=B.value,P=!1;let re=N;if(R!==void 0)throw new J("protocol error: received extra output message for unary method",j.Unimplemented);R=re}}catch(re){
x={error:re}}finally{try{!P&&!h&&(_=V.return)&&await _.call(V)}finally{if(x)throw x.error}}return R},{propagateDownStreamError:!1});if(Iu(u.trailer,u.header),m===void 0)throw p||new J("protocol error: missing output message for unary method",u.trailer.has(pn)?j.Unimplemented:j.Unknown);if(p)throw new J("protocol error: received output message for unary method with error status",j.Unknown);return{stream:!1,
service:t.parent,method:t,header:u.header,message:m,trailer:u.trailer}}})},async stream(t,n,r,o,i,s){let a=Su(t,e.binaryOptions,e.jsonOptions,e);return r=r===void 0?e.defaultTimeoutMs:r<=0?void 0:r,Dg(
{interceptors:e.interceptors,signal:n,timeoutMs:r,req:{stream:!0,service:t.parent,method:t,requestMethod:"POST",url:xu(e.baseUrl,t),header:Nu(e.useBinaryFormat,r,o,e.acceptCompression,e.sendCompression),
contextValues:s??yu(),message:i},next:async function(c){let u=await e.httpClient({url:c.url,method:"POST",header:c.header,signal:c.signal,body:Zo(c.message,au(a.getI(e.useBinaryFormat)),uu(e.sendCompression,
e.compressMinBytes),fu(),{propagateDownStreamError:!0})}),{compression:l,foundStatus:p,headerError:m}=Ru(e.acceptCompression,u.status,u.header);if(m)throw m;return Object.assign(Object.assign({},c),{header:u.
header,trailer:u.trailer,message:Zo(u.body,pu(e.readMaxBytes),lu(l??null,e.readMaxBytes),cu(a.getO(e.useBinaryFormat)),function(h){return CI(this,arguments,function*(){yield Bo(yield*TI(Gg(h))),p||Iu(
u.trailer,u.header)})},{propagateDownStreamError:!0})})}})}}}var Gg,Bo,TI,CI,Wg=y(function(){f();Mg();jg();Zg();ct();bt();du();Sg();Ug();Tg();pg();or();Gg=function(e){if(!Symbol.asyncIterator)throw new TypeError(
"Symbol.asyncIterator is not defined.");var t=e[Symbol.asyncIterator],n;return t?t.call(e):(e=typeof __values=="function"?__values(e):e[Symbol.iterator](),n={},r("next"),r("throw"),r("return"),n[Symbol.
asyncIterator]=function(){return this},n);function r(i){n[i]=e[i]&&function(s){return new Promise(function(a,c){s=e[i](s),o(a,c,s.done,s.value)})}}function o(i,s,a,c){Promise.resolve(c).then(function(u){
i({value:u,done:a})},s)}},Bo=function(e){return this instanceof Bo?(this.v=e,this):new Bo(e)},TI=function(e){var t,n;return t={},r("next"),r("throw",function(o){throw o}),r("return"),t[Symbol.iterator]=
function(){return this},t;function r(o,i){t[o]=e[o]?function(s){return(n=!n)?{value:Bo(e[o](s)),done:!1}:i?i(s):s}:i}},CI=function(e,t,n){if(!Symbol.asyncIterator)throw new TypeError("Symbol.asyncIterator is not defined.");var r=n.apply(e,t||[]),o,i=[];return o=Object.create((typeof AsyncIterator=="function"?AsyncIterator:Object).prototype),a("next"),a("throw"),a("return",s),o[Symbol.asyncIterator]=
function(){return this},o;function s(d){return function(h){return Promise.resolve(h).then(d,p)}}function a(d,h){r[d]&&(o[d]=function(x){return new Promise(function(_,N){i.push([d,x,_,N])>1||c(d,x)})},
h&&(o[d]=h(o[d])))}function c(d,h){try{u(r[d](h))}catch(x){m(i[0][3],x)}}function u(d){d.value instanceof Bo?Promise.resolve(d.value.v).then(l,p):m(i[0][2],d)}function l(d){c("next",d)}function p(d){c(
"throw",d)}function m(d,h){d(h),i.shift(),i.length&&c(i[0][0],i[0][1])}}});var Yg=y(function(){f();Wg();or()});var Tu=y(function(){f();bs();bu()});function Wr(e){let t=j.Internal,n=Ss(e).map(Yr);n.some(function(o){return o.code=="ERR_STREAM_WRITE_AFTER_END"})?t=j.Aborted:n.some(function(o){return o.code=="ERR_STREAM_DESTROYED"||o.code=="ERR_HTTP2_INVALID_STREAM"||o.code=="ECONNRESET"})?t=j.Aborted:n.some(function(o){return o.code=="ETIMEDOUT"||o.code=="ENOTFOUND"||o.code=="EAI_AGAIN"||o.code=="ECONNREFUSED"})&&(t=j.Unavailable);let r=J.from(
e,t);return r!==e&&(r.cause=e),r}function Ss(e){let t=[];for(;!(!(e instanceof Error)||t.includes(e)||(t.push(e),!("cause"in e)));)e=e.cause;return t}function Yr(e){let t={};return e instanceof Error&&
("code"in e&&typeof e.code=="string"&&(t.code=e.code),"syscall"in e&&typeof e.syscall=="string"&&(t.syscall=e.syscall)),t}function Xg(e){switch(e){case Ge.PROTOCOL_ERROR:case Ge.INTERNAL_ERROR:case Ge.
FLOW_CONTROL_ERROR:case Ge.SETTINGS_TIMEOUT:case Ge.FRAME_SIZE_ERROR:case Ge.COMPRESSION_ERROR:case Ge.CONNECT_ERROR:return new J(`http/2 stream closed with error code ${Ge[e]} (0x${e.toString(16)})`,
j.Internal);case Ge.REFUSED_STREAM:return new J(`http/2 stream closed with error code ${Ge[e]} (0x${e.toString(16)})`,j.Unavailable);case Ge.CANCEL:return new J(`http/2 stream closed with error code ${Ge[e]} (0x${e.toString(16)})`,j.Canceled);case Ge.ENHANCE_YOUR_CALM:return new J(`http/2 stream closed with error code ${Ge[e]} (0x${e.toString(16)})`,j.ResourceExhausted);case Ge.INADEQUATE_SECURITY:return new J(
`http/2 stream closed with error code ${Ge[e]} (0x${e.toString(16)})`,j.PermissionDenied);case Ge.HTTP_1_1_REQUIRED:return new J(`http/2 stream closed with error code ${Ge[e]} (0x${e.toString(16)})`,j.
PermissionDenied);default:break}}var Ge,As=y(function(){f();ir();(function(e){e[e.PROTOCOL_ERROR=1]="PROTOCOL_ERROR",e[e.INTERNAL_ERROR=2]="INTERNAL_ERROR",e[e.FLOW_CONTROL_ERROR=3]="FLOW_CONTROL_ERROR",e[e.SETTINGS_TIMEOUT=4]="SETTINGS_TIMEOUT",e[e.STREAM_CLOSED=5]="STREAM_CLOSED",e[e.FRAME_SIZE_ERROR=6]="FRAME_SIZE_ERROR",e[e.REFUSED_STREAM=7]="REFUSED_STREAM",e[e.CANCEL=8]="CANCEL",e[e.COMPRESSION_ERROR=
9]="COMPRESSION_ERROR",e[e.CONNECT_ERROR=10]="CONNECT_ERROR",e[e.ENHANCE_YOUR_CALM=11]="ENHANCE_YOUR_CALM",e[e.INADEQUATE_SECURITY=12]="INADEQUATE_SECURITY",e[e.HTTP_1_1_REQUIRED=13]="HTTP_1_1_REQUIRED"})(Ge||(Ge={}))});function Is(e){return e.then(function(t){return t.buffer instanceof ArrayBuffer?t:new Uint8Array(t)})}function Hg(e,t){return e.catch(function(n){var r;let o=Yr(n),i=j.Internal,s="decompression failed";
switch(o.code){case"ERR_BUFFER_TOO_LARGE":i=j.ResourceExhausted,s=`message is larger than configured readMaxBytes ${t} after decompression`;break;case"Z_DATA_ERROR":case"ERR_PADDING_2":i=j.InvalidArgument;
break;default:!((r=o.code)===null||r===void 0)&&r.startsWith("ERR__ERROR_FORMAT_")&&(i=j.InvalidArgument);break}return Promise.reject(new J(s,i,void 0,void 0,n))})}var kn,Mo,kI,$I,VI,DI,Kg,Jg,Qg=y(function(){
f();kn=Pe(require("node:zlib"),1),Mo=require("node:util");ir();As();kI=(0,Mo.promisify)(kn.gzip),$I=(0,Mo.promisify)(kn.gunzip),VI=(0,Mo.promisify)(kn.brotliCompress),DI=(0,Mo.promisify)(kn.brotliDecompress),
Kg={name:"gzip",compress(e){return Is(kI(e,{}))},decompress(e,t){return e.length==0?Promise.resolve(new Uint8Array(0)):Is(Hg($I(e,{maxOutputLength:t}),t))}},Jg={name:"br",compress(e){return Is(VI(e,{}))},
decompress(e,t){return e.length==0?Promise.resolve(new Uint8Array(0)):Is(Hg(DI(e,{maxOutputLength:t}),t))}}});function jo(e){let t=new b;for(let[n,r]of Object.entries(e))if(!n.startsWith(":")&&r!==void 0)if(typeof r=="string")t.append(n,r);else if(typeof r=="number")t.append(n,String(r));else for(let o of r)t.
append(n,o);return t}function ku(e,t){if(e===void 0&&t===void 0)return;let n=Object.create(null);if(t!==void 0)if(Array.isArray(t))for(let r=0;r+1<t.length;r+=2){let o=t[r],i=t[r+1];Array.isArray(n[o])?
n[o].push(i):typeof n[o]=="string"?n[o]=[n[o],i]:n[o]=i}else for(let[r,o]of Object.entries(t))Array.isArray(o)?n[r]=o.concat():o!==void 0&&(n[r]=o);if(e!==void 0)if(Array.isArray(e))for(let[r,o]of e)Cu(
n,r,o);else if("forEach"in e)typeof e.forEach=="function"&&e.forEach(function(r,o){Cu(n,o,r)});else for(let[r,o]of Object.entries(e))Cu(n,r,o);return n}function Cu(e,t,n){t=t.toLowerCase();let r=e[t];
Array.isArray(r)?r.push(n):r===void 0?e[t]=n:e[t]=[r.toString(),n]}var qg=y(function(){f()});function Du(){return{t:"closed"}}function PI(e){return{t:"error",reason:e}}function Ns(e){return e instanceof J&&J.from(e).code==j.Canceled?Du():PI(e)}function $u(e,t){let n,r,o=new Promise(function(u,l){
n=u,r=l}),i=Kt.connect(e,t);i.on("connect",s),i.on("error",a);function s(){n?.(i),c()}function a(u){r?.(Wr(u)),c()}function c(){i.off("connect",s),i.off("error",a)}return{t:"connecting",conn:o,abort(u){
i.destroyed||i.destroy(void 0,Kt.constants.NGHTTP2_CANCEL),r?.(u)},onExitState(){c()}}}function UI(e,t){FI(e),e.unref();let n=Date.now(),r=0,o,i,s=!1,a=!1,c;x();let u={t:"ready",conn:e,streamCount(){return r},
requiresVerify(){return Date.now()-n>t.pingIntervalMs},isShuttingDown(){return s},onClose:void 0,onError:void 0,registerRequest(B){r++,r==1&&(e.ref(),l(),h()),B.once("response",function(){n=Date.now(),
l()}),B.once("close",function(){r--,r==0&&(e.unref(),l(),x())})},responseByteRead(B){B.session===e&&(e.closed||e.destroyed||r<=0||(n=Date.now(),l()))},verify(){return e.ref(),new Promise(function(B){let re=function(){
B(!1)};d(function(){r==0&&e.unref(),e.off("error",re),B(!0)}),e.once("error",re)})},abort(B){e.destroyed||(e.once("error",function(){}),e.destroy(B,Kt.constants.NGHTTP2_CANCEL))},onExitState(){u.isShuttingDown()||
(V(),this.onError=void 0,this.onClose=void 0)}};function l(){p(),(r>0||t.pingIdleConnection)&&(o=Vu(m,t.pingIntervalMs))}function p(){clearTimeout(o),clearTimeout(i)}function m(){d(l)}function d(B){clearTimeout(
i),i=Vu(function(){e.destroy(new J("PING timed out",j.Unavailable),Kt.constants.NGHTTP2_CANCEL)},t.pingTimeoutMs),e.ping(function(re,M){if(clearTimeout(i),re===null){if(M>t.pingTimeoutMs){e.destroy(new J(
"PING timed out",j.Unavailable),Kt.constants.NGHTTP2_CANCEL);return}n=Date.now(),B()}})}function h(){clearTimeout(c)}function x(){c=Vu(_,t.idleConnectionTimeoutMs)}function _(){e.close(),R()}function N(B,re,M){
if(B===Kt.constants.NGHTTP2_NO_ERROR&&r===0){e.destroy(new J("received GOAWAY without any open streams",j.Canceled),Kt.constants.NGHTTP2_NO_ERROR);return}s=!0;let D=Buffer.from("too_many_pings","ascii");
M?.equals(D)&&(t.pingIntervalMs=t.pingIntervalMs*2,a=!0)}function R(){var B;V(),(B=u.onClose)===null||B===void 0||B.call(u)}function P(B){var re,M;if(V(),a){let D=new J(`http/2 connection closed with error code ENHANCE_YOUR_CALM (0x${Kt.constants.NGHTTP2_ENHANCE_YOUR_CALM.toString(16)}), too_many_pings, doubled the interval`,j.ResourceExhausted);(re=u.onError)===null||re===void 0||re.call(u,D)}else
(M=u.onError)===null||M===void 0||M.call(u,Wr(B))}function V(){p(),h(),e.off("error",P),e.off("close",R),e.off("goaway",N)}return e.on("error",P),e.on("close",R),e.on("goaway",N),u}function Vu(e,t){if(!(t>
2147483647))return setTimeout(e,t).unref()}function FI(e){if(e.connecting)throw new J("expected open session, but it is connecting",j.Internal);if(e.destroyed)throw new J("expected open session, but it is destroyed",j.Internal);if(e.closed)throw new J("expected open session, but it is closed",j.Internal)}var Kt,mn,Rs=y(function(){f();Kt=Pe(require("node:http2"),1);ir();As();mn=class{state(){return this.
s.t=="ready"?this.verifying!==void 0?"verifying":this.s.streamCount()>0?"open":"idle":this.s.t}error(){if(this.s.t=="error")return this.s.reason}constructor(t,n,r){var o,i,s,a;this.s=Du(),this.shuttingDown=
[],this.authority=new URL(t).origin,this.http2SessionOptions=r,this.options={pingIntervalMs:(o=n?.pingIntervalMs)!==null&&o!==void 0?o:Number.POSITIVE_INFINITY,pingTimeoutMs:(i=n?.pingTimeoutMs)!==null&&
i!==void 0?i:1e3*15,pingIdleConnection:(s=n?.pingIdleConnection)!==null&&s!==void 0?s:!1,idleConnectionTimeoutMs:(a=n?.idleConnectionTimeoutMs)!==null&&a!==void 0?a:1e3*60*15}}async connect(){try{return(await this.
gotoReady()).streamCount()>0?"open":"idle"}catch{return"error"}}async request(t,n,r,o){for(;;){let i=await this.gotoReady();try{let s=i.conn.request(Object.assign(Object.assign({},r),{":method":t,":path":n}),o);return i.registerRequest(s),s}catch(s){if(i.conn.closed||i.conn.destroyed)continue;throw s}}}notifyResponseByteRead(t){this.s.t=="ready"&&this.s.responseByteRead(t);for(let n of this.shuttingDown)
n.responseByteRead(t)}abort(t){var n,r,o;let i=t??new J("connection aborted",j.Canceled);(r=(n=this.s).abort)===null||r===void 0||r.call(n,i);for(let s of this.shuttingDown)(o=s.abort)===null||o===void 0||
o.call(s,i);this.setState(Ns(i))}async gotoReady(){for(this.s.t=="ready"?this.s.isShuttingDown()||this.s.conn.closed||this.s.conn.destroyed?this.setState($u(this.authority,this.http2SessionOptions)):this.
s.requiresVerify()&&await this.verify(this.s):(this.s.t=="closed"||this.s.t=="error")&&this.setState($u(this.authority,this.http2SessionOptions));this.s.t!=="ready";){if(this.s.t==="error")throw this.
s.reason;this.s.t==="connecting"&&await this.s.conn}return this.s}setState(t){var o=this;var n,r;if((r=(n=this.s).onExitState)===null||r===void 0||r.call(n),this.s.t=="ready"&&this.s.isShuttingDown()){
let i=this.s;this.shuttingDown.push(i),i.onClose=i.onError=function(){let s=o.shuttingDown.indexOf(i);s!==-1&&o.shuttingDown.splice(s,1)}}switch(t.t){case"connecting":t.conn.then(function(i){o.setState(
UI(i,o.options))},function(i){o.setState(Ns(i))});break;case"ready":t.onClose=function(){return o.setState(Du())},t.onError=function(i){return o.setState(Ns(i))};break;case"closed":break;case"error":break}
this.s=t}verify(t){var n=this;return this.verifying!==void 0?this.verifying:(this.verifying=t.verify().then(function(r){r||n.setState($u(n.authority,n.http2SessionOptions))},function(r){n.setState(Ns(
r))}).finally(function(){n.verifying=void 0}),this.verifying)}}});function Pu(e){var t;if(e.httpVersion=="1.1")return LI(e.nodeOptions);let n=(t=e.sessionProvider)!==null&&t!==void 0?t:function(r){return new mn(r)};return ZI(n)}function LI(e){return async function(n){
let r=rb(n.signal);return new Promise(function(o,i){r.onError(function(s){i(s)}),zI(r,n.url,Object.assign(Object.assign({},e),{headers:ku(n.header,e?.headers),method:n.method}),function(s){nb(n,s,r),s.
on("response",function(a){var c;a.on("error",r.error),r.onError(function(l){return a.destroy(l)});let u=new b;o({status:(c=a.statusCode)!==null&&c!==void 0?c:0,header:jo(a.headers),body:BI(r,a,u),trailer:u})})})})}}
function ZI(e){return function(n){let r=rb(n.signal),o=e(n.url);return new Promise(function(i,s){r.onError(function(a){s(a)}),MI(r,o,n.url,n.method,ku(n.header),{},function(a){nb(n,a,r),a.on("response",
function(c){var u;let l={status:(u=c[":status"])!==null&&u!==void 0?u:0,header:jo(c),body:GI(r,a,o),trailer:jI(a)};i(l)})})})}}function zI(e,t,n,r){let o;new URL(t).protocol.startsWith("https")?o=tb.request(
t,n):o=eb.request(t,n),e.onError(function(i){return o.destroy(i)}),o.flushHeaders(),o.on("error",e.error),o.on("socket",function(s){function a(){s.off("connect",a),r(o)}s.readyState==="open"?r(o):s.on(
"connect",a)})}function BI(e,t,n){let r=t[Symbol.asyncIterator]();return{[Symbol.asyncIterator](){return{async next(){let o=await e.race(r.next());return o.done===!0&&(jo(t.trailers).forEach(function(i,s){
n.set(s,i)}),e.close()),o},throw(o){throw e.error(o),o}}}}}function MI(e,t,n,r,o,i,s){let a=new URL(n);if(a.origin!==t.authority){let c=`cannot make a request to ${a.origin}: the http2 session is connected to ${t.authority}`;e.error(new J(c,j.Internal));return}t.request(r,a.pathname+a.search,o,{}).then(function(c){e.onError(function(u){if(c.closed)return;let l=u.code==j.Canceled?Ge.CANCEL:Ge.INTERNAL_ERROR;
return new Promise(function(p){return c.close(l,p)})}),c.on("error",function(l){c.writableEnded&&Ss(l).map(Yr).some(function(p){return p.code=="ERR_STREAM_WRITE_AFTER_END"})||e.error(l)}),c.on("close",
function(){let l=Xg(c.rstCode);l&&e.error(l)}),s(c)},function(c){e.error(c)})}function jI(e){let t=new b;return e.on("trailers",function(n){jo(n).forEach(function(r,o){t.set(o,r)})}),t}function GI(e,t,n){
let r=t[Symbol.asyncIterator]();return{[Symbol.asyncIterator](){return{async next(){let o=await e.race(r.next());return o.done===!0&&e.close(),n?.notifyResponseByteRead(t),o},throw(o){throw e.error(o),
o}}}}}async function nb(e,t,n){if(e.body===void 0){await new Promise(function(o){return t.end(o)});return}let r=e.body[Symbol.asyncIterator]();return new Promise(function(o){i();function i(){n.isClosed()||
r.next().then(function(s){if(s.done===!0){t.end(o);return}t.write(s.value,"binary",function(a){if(a==null){i();return}r.throw!==void 0&&r.throw(Wr(a)).catch(function(){}),!(t.writableEnded&&Ss(a).map(
Yr).some(function(c){return c.code=="ERR_STREAM_WRITE_AFTER_END"}))&&n.error(a)})},function(s){n.error(s)})}})}function rb(e){let t,n=!1,r,o=[],i={error(c){if(!n){n=!0,r=c instanceof J?c:Wr(c),t?.(r);
for(let u of o)u(r);s()}},close(){n||(n=!0,t&&t(new J("sentinel completed early",j.Internal)),s())},isClosed(){return n},onError(c){n?r!==void 0&&c(r):o.push(c)},race(c){let u,l=new Promise(function(p,m){
u=p,t=m});return c.then(function(p){u?.(p)},function(p){t?.(p)}),n&&t?.(r??new J("sentinel completed early",j.Internal)),l}};function s(){e&&e.removeEventListener("abort",a),o=[],t=void 0}function a(){
i.error(rr(this))}return e&&(e.addEventListener("abort",a),e.aborted&&i.error(rr(e))),i}var eb,tb,ob=y(function(){f();eb=Pe(require("node:http"),1),tb=Pe(require("node:https"),1);ir();qg();As();Tu();Rs()});function ib(e){var t,n,r,o;let i;if(e.httpVersion=="2"){let s;e.sessionManager?s=e.sessionManager:s=new mn(e.baseUrl,{pingIntervalMs:e.pingIntervalMs,pingIdleConnection:e.pingIdleConnection,pingTimeoutMs:e.
pingTimeoutMs,idleConnectionTimeoutMs:e.idleConnectionTimeoutMs},e.nodeOptions),i=Pu({httpVersion:"2",sessionProvider:function(){return s}})}else i=Pu({httpVersion:"1.1",nodeOptions:e.nodeOptions});return Object.
assign(Object.assign(Object.assign({},e),{httpClient:i,useBinaryFormat:(t=e.useBinaryFormat)!==null&&t!==void 0?t:!0,interceptors:(n=e.interceptors)!==null&&n!==void 0?n:[],sendCompression:(r=e.sendCompression)!==
null&&r!==void 0?r:null,acceptCompression:(o=e.acceptCompression)!==null&&o!==void 0?o:[Kg,Jg]}),ou(e.readMaxBytes,e.writeMaxBytes,e.compressMinBytes))}var sb=y(function(){f();Tu();Qg();ob();Rs()});function Uu(e){return Ou(ib(Object.assign(Object.assign({},e),{httpVersion:"2"})))}var ab=y(function(){f();Yg();sb()});var cb=y(function(){f();ab();Rs()});var ub={};Ve(ub,{Http2SessionManager:function(){return mn},createGrpcTransport:function(){return Uu}});var lb=y(function(){f();cb()});var Os={};Ve(Os,{Code:function(){return j},ConnectError:function(){return J}});var Ts=y(function(){f();ir()});function sr(e,t){return function(){return e.apply(t,arguments)}}var Cs=y(function(){"use strict";f()});function Xr(e){return e!==null&&!ur(e)&&e.constructor!==null&&!ur(e.constructor)&&yt(e.constructor.isBuffer)&&e.constructor.isBuffer(e)}function JI(e){let t;return typeof ArrayBuffer<"u"&&ArrayBuffer.
isView?t=ArrayBuffer.isView(e):t=e&&e.buffer&&mb(e.buffer),t}function uN(){return typeof globalThis<"u"?globalThis:typeof self<"u"?self:typeof window<"u"?window:typeof global<"u"?global:{}}function Wo(e,t,{
allOwnKeys:n=!1}={}){if(e===null||typeof e>"u")return;let r,o;if(typeof e!="object"&&(e=[e]),cr(e))for(r=0,o=e.length;r<o;r++)t.call(null,e[r],r,e);else{if(Xr(e))return;let i=n?Object.getOwnPropertyNames(
e):Object.keys(e),s=i.length,a;for(r=0;r<s;r++)a=i[r],t.call(null,e[a],a,e)}}function bN(e,t){if(Xr(e))return null;t=t.toLowerCase();let n=Object.keys(e),r=n.length,o;for(;r-- >0;)if(o=n[r],t===o.toLowerCase())
return o;return null}function Fu(...e){let{caseless:t,skipUndefined:n}=hb(this)&&this||{},r={},o=t?Object.create(null):null,i=function(s,a){if(a==="__proto__"||a==="constructor"||a==="prototype")return;
let c=a;if(o&&typeof a=="string"){let l=a.toLowerCase(),p=o[l];p!==void 0&&gn(r,p)?c=p:o[l]=a}let u=gn(r,c)?r[c]:void 0;ks(u)&&ks(s)?r[c]=Fu(u,s):ks(s)?r[c]=Fu({},s):cr(s)?r[c]=s.slice():(!n||!ur(s))&&
(r[c]=s)};for(let s=0,a=e.length;s<a;s++){let c=e[s];if(!c||Xr(c)||(Wo(c,i),typeof c!="object"||cr(c)||!Object.getOwnPropertySymbols))continue;let u=Object.getOwnPropertySymbols(c);for(let l=0;l<u.length;l++){
let p=u[l];ON.call(c,p)&&i(c[p],p)}}return r}function DN(e){return!!(e&&yt(e.append)&&e[pb]==="FormData"&&e[Go])}var WI,hn,Go,pb,gn,db,$s,YI,Lu,XI,KI,Zu,kt,Vs,cr,ur,mb,HI,yt,QI,Kr,qI,ks,eN,tN,nN,rN,oN,
iN,sN,aN,cN,FL,fb,lN,fN,pN,dN,mN,hN,gN,ar,hb,yN,_N,EN,xN,vN,wN,SN,AN,IN,NN,RN,ON,TN,gb,CN,kN,$N,VN,PN,UN,FN,bb,LN,yb,ZN,E,Be=y(function(){"use strict";f();Cs();({toString:WI}=Object.prototype),{getPrototypeOf:hn}=
Object,{iterator:Go,toStringTag:pb}=Symbol,gn=(function({hasOwnProperty:e}){return function(t,n){return e.call(t,n)}})(Object.prototype),db=function(e){return typeof e=="string"&&(e==="__proto__"||e===
"constructor"||e==="prototype")},$s=function(e,t,n){return e===Object.prototype||!n&&t===null},YI=function(e){if(!Object.isExtensible(e))return!1;let t=Object.getOwnPropertyNames(e);return Object.getOwnPropertySymbols&&
t.push(...Object.getOwnPropertySymbols(e)),t.every(function(n){if(db(n))return!1;let r=Object.getOwnPropertyDescriptor(e,n);return!!r&&r.configurable&&r.writable===!0})},Lu=function(e,t){let n=e,r=[];
for(;n!=null;){if(r.indexOf(n)!==-1)return!1;r.push(n);let o=hn(n);if($s(n,o,n===e))return!1;if(gn(n,t))return!0;n=o}return!1},XI=function(e,t){return e!=null&&Lu(e,t)?e[t]:void 0},KI=function(e){if(e==
null||typeof e!="object"&&typeof e!="function")return e;let t=hn(e);if(t===null&&YI(e))return e;let n=Object.create(null),r=Object.create(null),o=[],i=e;for(;i!=null&&o.indexOf(i)===-1;){o.push(i);let s=i===
e?t:hn(i);if($s(i,s,i===e))break;let a=Object.getOwnPropertyNames(i);Object.getOwnPropertySymbols&&a.push(...Object.getOwnPropertySymbols(i));for(let c of a)db(c)||gn(r,c)||(n[c]=e[c],r[c]=!0);i=s}return n},
Zu=(function(e){return function(t){let n=WI.call(t);return e[n]||(e[n]=n.slice(8,-1).toLowerCase())}})(Object.create(null)),kt=function(e){return e=e.toLowerCase(),function(t){return Zu(t)===e}},Vs=function(e){
return function(t){return typeof t===e}},{isArray:cr}=Array,ur=Vs("undefined");mb=kt("ArrayBuffer");HI=Vs("string"),yt=Vs("function"),QI=Vs("number"),Kr=function(e){return e!==null&&typeof e=="object"},
qI=function(e){return e===!0||e===!1},ks=function(e){if(!Kr(e))return!1;let t=hn(e);return(t===null||t===Object.prototype||hn(t)===null)&&($s(e,t,!0)||!gn(e,pb)&&!gn(e,Go))},eN=function(e){if(!Kr(e)||
Xr(e))return!1;try{return Object.keys(e).length===0&&Object.getPrototypeOf(e)===Object.prototype}catch{return!1}},tN=kt("Date"),nN=kt("File"),rN=function(e){return!!(e&&typeof e.uri<"u")},oN=function(e){
return e&&typeof e.getParts<"u"},iN=kt("Blob"),sN=kt("FileList"),aN=kt("Set"),cN=function(e){return Kr(e)&&yt(e.pipe)};FL=uN(),fb=void 0,lN=function(e){if(!e)return!1;if(fb&&e instanceof fb)return!0;let t=hn(
e);if(!t||t===Object.prototype||!yt(e.append))return!1;let n=Zu(e);return n==="formdata"||n==="object"&&yt(e.toString)&&e.toString()==="[object FormData]"},fN=kt("URLSearchParams"),[pN,dN,mN,hN]=["ReadableStream","Request","Response","Headers"].map(kt),gN=function(e){return e.trim?e.trim():e.replace(/^[\s\uFEFF\xA0]+|[\s\uFEFF\xA0]+$/g,"")};ar=(function(){return typeof globalThis<"u"?globalThis:typeof self<
"u"?self:typeof window<"u"?window:global})(),hb=function(e){return!ur(e)&&e!==ar};yN=function(e,t,n,{allOwnKeys:r}={}){return Wo(t,function(o,i){n&&yt(o)?Object.defineProperty(e,i,{__proto__:null,value:sr(
o,n),writable:!0,enumerable:!0,configurable:!0}):Object.defineProperty(e,i,{__proto__:null,value:o,writable:!0,enumerable:!0,configurable:!0})},{allOwnKeys:r}),e},_N=function(e){return e.charCodeAt(0)===
65279&&(e=e.slice(1)),e},EN=function(e,t,n,r){e.prototype=Object.create(t.prototype,r),Object.defineProperty(e.prototype,"constructor",{__proto__:null,value:e,writable:!0,enumerable:!1,configurable:!0}),
Object.defineProperty(e,"super",{__proto__:null,value:t.prototype}),n&&Object.assign(e.prototype,n)},xN=function(e,t,n,r){let o,i,s,a={};if(t=t||{},e==null)return t;do{for(o=Object.getOwnPropertyNames(
e),i=o.length;i-- >0;)s=o[i],(!r||r(s,e,t))&&!a[s]&&(t[s]=e[s],a[s]=!0);e=n!==!1&&hn(e)}while(e&&(!n||n(e,t))&&e!==Object.prototype);return t},vN=function(e,t,n){e=String(e),(n===void 0||n>e.length)&&
(n=e.length),n-=t.length;let r=e.indexOf(t,n);return r!==-1&&r===n},wN=function(e){if(!e)return null;if(cr(e))return e;let t=e.length;if(!Number.isSafeInteger(t)||t<0||t>4294967295)return null;let n=new Set,
r=new Set,o=e;for(;o!=null&&n.size<t;){if(r.has(o))return null;r.add(o);let s=hn(o);if($s(o,s,o===e))break;Object.getOwnPropertyNames(o).forEach(function(a){let c=+a;Number.isInteger(c)&&c>=0&&c<t&&String(
c)===a&&gn(o,a)&&n.add(c)}),o=s}if(n.size!==t)return null;let i=new Array(t);for(;t-- >0;)i[t]=e[t];return i},SN=(function(e){return function(t){return e&&t instanceof e}})(typeof Uint8Array<"u"&&hn(Uint8Array)),
AN=function(e,t){let r=(e&&e[Go]).call(e),o;for(;(o=r.next())&&!o.done;){let i=o.value;t.call(e,i[0],i[1])}},IN=function(e,t){let n,r=[];for(;(n=e.exec(t))!==null;)r.push(n);return r},NN=kt("HTMLFormElement"),RN=function(e){return e.toLowerCase().replace(/[-_\s]([a-z\d])(\w*)/g,function(n,r,o){return r.toUpperCase()+o})},{propertyIsEnumerable:ON}=Object.prototype,TN=kt("RegExp"),gb=function(e,t){let n=Object.
getOwnPropertyDescriptors(e),r={};Wo(n,function(o,i){let s;(s=t(o,i,e))!==!1&&(r[i]=s||o)}),Object.defineProperties(e,r)},CN=function(e){gb(e,function(t,n){if(yt(e)&&["arguments","caller","callee"].includes(
n))return!1;let r=e[n];if(yt(r)){if(t.enumerable=!1,"writable"in t){t.writable=!1;return}t.set||(t.set=function(){throw Error("Can not rewrite read-only method '"+n+"'")})}})},kN=function(e,t){let n={},
r=function(o){o.forEach(function(i){n[i]=!0})};return cr(e)?r(e):r(String(e).split(t)),n},$N=function(){},VN=function(e,t){return e!=null&&Number.isFinite(e=+e)?e:t};PN=function(e){let t=new WeakSet,n=function(r){
if(Kr(r)){if(t.has(r))return;if(Xr(r))return r;if(!("toJSON"in r)){t.add(r);let o;if(aN(r)){o=[];for(let i of r){let s=n(i);!ur(s)&&o.push(s)}}else o=cr(r)?[]:{},Wo(r,function(i,s){let a=n(i);!ur(a)&&
(o[s]=a)});return t.delete(r),o}}return r};return n(e)},UN=kt("AsyncFunction"),FN=function(e){return e&&(Kr(e)||yt(e))&&yt(e.then)&&yt(e.catch)},bb=(function(e,t){return e?setImmediate:t?(function(n,r){
return ar.addEventListener("message",function({source:o,data:i}){o===ar&&i===n&&r.length&&r.shift()()},!1),function(o){r.push(o),ar.postMessage(n,"*")}})(`axios@${Math.random()}`,[]):function(n){return setTimeout(
n)}})(typeof setImmediate=="function",yt(ar.postMessage)),LN=typeof queueMicrotask<"u"?queueMicrotask.bind(ar):typeof process<"u"&&process.nextTick||bb,yb=function(e){return e!=null&&yt(e[Go])},ZN=function(e){
return e!=null&&Lu(e,Go)&&yb(e)},E={isArray:cr,isArrayBuffer:mb,isBuffer:Xr,isFormData:lN,isArrayBufferView:JI,isString:HI,isNumber:QI,isBoolean:qI,isObject:Kr,isPlainObject:ks,isEmptyObject:eN,isReadableStream:pN,
isRequest:dN,isResponse:mN,isHeaders:hN,isUndefined:ur,isDate:tN,isFile:nN,isReactNativeBlob:rN,isReactNative:oN,isBlob:iN,isRegExp:TN,isFunction:yt,isStream:cN,isURLSearchParams:fN,isTypedArray:SN,isFileList:sN,
forEach:Wo,merge:Fu,extend:yN,trim:gN,stripBOM:_N,inherits:EN,toFlatObject:xN,kindOf:Zu,kindOfTest:kt,endsWith:vN,toArray:wN,forEachEntry:AN,matchAll:IN,isHTMLForm:NN,hasOwnProperty:gn,hasOwnProp:gn,hasOwnInPrototypeChain:Lu,
getSafeProp:XI,toSafeFlatObject:KI,reduceDescriptors:gb,freezeMethods:CN,toObjectSet:kN,toCamelCase:RN,noop:$N,toFiniteNumber:VN,findKey:bN,global:ar,isContextDefined:hb,isSpecCompliantForm:DN,toJSONObject:PN,
isAsyncFn:UN,isThenable:FN,setImmediate:bb,asap:LN,isIterable:yb,isSafeIterable:ZN}});var zN,_b,Eb=y(function(){"use strict";f();Be();zN=E.toObjectSet(["age","authorization","content-length","content-type","etag","expires","from","host","if-modified-since","if-unmodified-since","last-modified","location","max-forwards","proxy-authorization","referer","retry-after","user-agent"]),_b=function(e){let t=Object.create(null),n,r,o;return e&&e.split(`
`).forEach(function(s){o=s.indexOf(":"),n=s.substring(0,o).trim().toLowerCase(),r=s.substring(o+1).trim();let a=E.hasOwnProp(t,n);!n||a&&E.hasOwnProp(zN,n)||(n==="set-cookie"?a?t[n].push(r):t[n]=[r]:t[n]=
a?t[n]+", "+r:r)}),t}});function BN(e){let t=0,n=e.length;for(;t<n;){let r=e.charCodeAt(t);if(r!==9&&r!==32)break;t+=1}for(;n>t;){let r=e.charCodeAt(n-1);if(r!==9&&r!==32)break;n-=1}return t===0&&n===e.length?e:e.slice(t,n)}
function zu(e,t){return E.isArray(e)?e.map(function(n){return zu(n,t)}):BN(String(e).replace(t,""))}function vb(e){let t=Object.create(null);return E.forEach(e.toJSON(),function(n,r){t[r]=GN(n)}),t}var MN,
jN,xb,GN,Bu=y(function(){"use strict";f();Be();MN=new RegExp("[\\u0000-\\u0008\\u000a-\\u001f\\u007f]+","g"),jN=new RegExp("[^\\u0009\\u0020-\\u007e\\u0080-\\u00ff]+","g");xb=function(e){return zu(e,MN)},
GN=function(e){return zu(e,jN)}});function Yo(e){return e&&String(e).trim().toLowerCase()}function Ds(e){return e===!1||e==null?e:E.isArray(e)?e.map(Ds):xb(String(e))}function WN(e){let t=Object.create(null),n=/([^\s,;=]+)\s*(?:=\s*([^,;]+))?/g,
r;for(;r=n.exec(e);)t[r[1]]=r[2];return t}function Mu(e){let t=0,n=e.length;for(;t<n;){let r=e.charCodeAt(t);if(r!==9&&r!==32)break;t+=1}for(;n>t;){let r=e.charCodeAt(n-1);if(r!==9&&r!==32)break;n-=1}
return t===0&&n===e.length?e:e.slice(t,n)}function XN(e){let t=e.length-1;if(t<1||e.charCodeAt(0)!==34||e.charCodeAt(t)!==34)return e;let n="";for(let r=1;r<t;r++){let o=e.charCodeAt(r);if(o===34||o===
92&&(r+=1,r>=t))return e;n+=e[r]}return n}function KN(e){let t=Object.create(null),n=String(e),r=0,o=!1,i=!1;function s(a){let c=Mu(n.slice(r,a)),u=c.indexOf("=");if(u<1)return;let l=Mu(c.slice(0,u));
if(!YN.test(l))return;let p=l.toLowerCase();if(p==="__proto__"||p==="constructor"||p==="prototype")return;let m=Mu(c.slice(u+1));t[p]=XN(m)}for(let a=0;a<n.length;a++){let c=n.charCodeAt(a);o?i?i=!1:c===
92?i=!0:c===34&&(o=!1):c===34?o=!0:(c===44||c===59)&&(s(a),r=a+1)}return s(n.length),t}function ju(e,t,n,r,o){if(E.isFunction(r))return r.call(e,t,n);if(o&&(t=n),!!E.isString(t)){if(E.isString(r))return t.
indexOf(r)!==-1;if(E.isRegExp(r))return r.test(t)}}function QN(e){return e.trim().toLowerCase().replace(/([a-z\d])(\w*)/g,function(t,n,r){return n.toUpperCase()+r})}function qN(e,t){let n=E.toCamelCase(
" "+t);["get","set","has"].forEach(function(r){Object.defineProperty(e,r+n,{__proto__:null,value:function(o,i,s){return this[r].call(this,t,o,i,s)},configurable:!0})})}var wb,YN,JN,HN,Sb,Jr,rt,$n=y(function(){
"use strict";f();Be();Eb();Bu();wb=Symbol("internals");YN=/^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;JN=function(e){return/^[-_a-zA-Z0-9^`|~,!#$%&'*+.]+$/.test(e.trim())},HN="__Proto__",Sb=function(e){return e===
"__proto__"?HN:e};Jr=class{constructor(t){t&&this.set(t)}set(t,n,r){let o=this;function i(a,c,u){let l=Yo(c);if(!l)return;let p=E.findKey(o,l);(!p||o[p]===void 0||u===!0||u===void 0&&o[p]!==!1)&&(o[Sb(
p||c)]=Ds(a))}let s=function(a,c){return E.forEach(a,function(u,l){return i(u,l,c)})};if(E.isPlainObject(t)||t instanceof this.constructor)s(t,n);else if(E.isString(t)&&(t=t.trim())&&!JN(t))s(_b(t),n);else if(E.
isObject(t)&&E.isSafeIterable(t)){let a=Object.create(null),c,u;for(let l of t){if(!E.isArray(l))throw new TypeError("Object iterator must return a key-value pair");u=l[0],E.hasOwnProp(a,u)?(c=a[u],a[u]=
E.isArray(c)?[...c,l[1]]:[c,l[1]]):a[u]=l[1]}s(a,n)}else t!=null&&i(n,t,r);return this}get(t,n){if(t=Yo(t),t){let r=E.findKey(this,t);if(r){let o=this[r];if(!n)return o;if(n===!0)return WN(o);if(E.isFunction(
n))return n.call(this,o,r);if(E.isRegExp(n))return n.exec(o);throw new TypeError("parser must be boolean|regexp|function")}}}has(t,n){if(t=Yo(t),t){let r=E.findKey(this,t);return!!(r&&this[r]!==void 0&&
(!n||ju(this,this[r],r,n)))}return!1}delete(t,n){let r=this,o=!1;function i(s){if(s=Yo(s),s){let a=E.findKey(r,s);a&&(!n||ju(r,r[a],a,n))&&(delete r[a],o=!0)}}return E.isArray(t)?t.forEach(i):i(t),o}clear(t){
let n=Object.keys(this),r=n.length,o=!1;for(;r--;){let i=n[r];(!t||ju(this,this[i],i,t,!0))&&(delete this[i],o=!0)}return o}normalize(t){let n=this,r=Object.create(null);return E.forEach(this,function(o,i){
let s=E.findKey(r,i);if(s){n[s]=Ds(o),delete n[i];return}let a=Sb(t?QN(i):String(i).trim());a!==i&&delete n[i],n[a]=Ds(o),r[a]=!0}),this}concat(...t){return this.constructor.concat(this,...t)}toJSON(t){
let n=Object.create(null);return E.forEach(this,function(r,o){r!=null&&r!==!1&&(n[o]=t&&E.isArray(r)?r.join(", "):r)}),n}[Symbol.iterator](){return Object.entries(this.toJSON())[Symbol.iterator]()}toString(){
return Object.entries(this.toJSON()).map(function([t,n]){return t+": "+n}).join(`
`)}getSetCookie(){let t=this.get("set-cookie");return E.isArray(t)?t:t==null||t===!1?[]:[t]}get[Symbol.toStringTag](){return"AxiosHeaders"}static from(t){return t instanceof this?t:new this(t)}static parseParameters(t){
return KN(t)}static concat(t,...n){let r=new this(t);return n.forEach(function(o){return r.set(o)}),r}static accessor(t){let r=(this[wb]=this[wb]={accessors:{}}).accessors,o=this.prototype;function i(s){
let a=Yo(s);r[a]||(qN(o,s),r[a]=!0)}return E.isArray(t)?t.forEach(i):i(t),this}};Jr.accessor(["Content-Type","Content-Length","Accept","Accept-Encoding","User-Agent","Authorization"]);E.reduceDescriptors(
Jr.prototype,function({value:e},t){let n=t[0].toUpperCase()+t.slice(1);return{get:function(){return e},set(r){this[n]=r}}});E.freezeMethods(Jr);rt=Jr});function eR(e){if(E.hasOwnProp(e,"toJSON"))return!0;let t=Object.getPrototypeOf(e);for(;t&&t!==Object.prototype;){if(E.hasOwnProp(t,"toJSON"))return!0;t=Object.getPrototypeOf(t)}return!1}function tR(e,t){
let n=new Set(t.map(function(i){return String(i).toLowerCase()})),r=[],o=function(i){if(i===null||typeof i!="object"||E.isBuffer(i))return i;if(r.indexOf(i)!==-1)return;i instanceof rt&&(i=i.toJSON()),
r.push(i);let s;if(E.isArray(i))s=[],i.forEach(function(a,c){let u=o(a);E.isUndefined(u)||(s[c]=u)});else{if(!E.isPlainObject(i)&&eR(i))return r.pop(),i;s=Object.create(null);for(let[a,c]of Object.entries(
i)){let u=n.has(a.toLowerCase())?Xo:o(c);E.isUndefined(u)||(s[a]=u)}}return r.pop(),s};return o(e)}function Ab(e){try{return String(e)}catch{return""}}function nR(e){return e.errors.map(function(n){try{
return n&&n.message?Ab(n.message):Ab(n)}catch{return""}}).filter(Boolean).join("; ")||e.name||"AggregateError"}function Ib(e,t){let n=E.hasOwnProp(e,Gu)&&e[Gu];return n&&t.endsWith(n)?t.length-n.length:
-1}function oR(e,t){try{let n=t&&t.stack;if(typeof n!="string"||!n)return;let r=e.stack;if(typeof r!="string"||!r)return;let o=rR+n;e.stack=r+o,Object.defineProperty(e,Gu,{__proto__:null,value:o})}catch{}}
var Xo,rR,Gu,ut,Z,_t=y(function(){"use strict";f();Be();$n();Xo="[REDACTED ****]";rR=`
Caused by: `,Gu=Symbol("causeStack");ut=class e extends Error{static from(t,n,r,o,i,s){let a=t.message;!a&&E.isArray(t.errors)&&t.errors.length&&(a=nR(t));let c=new e(a,n||t.code,r,o,i);return Object.
defineProperty(c,"cause",{__proto__:null,value:t,writable:!0,enumerable:!1,configurable:!0}),c.name=t.name,oR(c,t),t.status!=null&&c.status==null&&(c.status=t.status),s&&Object.assign(c,s),c}constructor(t,n,r,o,i){
super(t),Object.defineProperty(this,"message",{__proto__:null,value:t,enumerable:!0,writable:!0,configurable:!0}),this.name="AxiosError",this.isAxiosError=!0,n&&(this.code=n),r&&(this.config=r),o&&(this.
request=o),i&&(this.response=i,this.status=i.status)}toJSON(){let t=this.config,n=t&&E.hasOwnProp(t,"redact")?t.redact:void 0,r=E.isArray(n)&&n.length>0?tR(t,n):E.toJSONObject(t);return{message:this.message,
name:this.name,description:this.description,number:this.number,fileName:this.fileName,lineNumber:this.lineNumber,columnNumber:this.columnNumber,stack:this.stack,config:r,code:this.code,status:this.status}}};
ut.ERR_BAD_OPTION_VALUE="ERR_BAD_OPTION_VALUE";ut.ERR_BAD_OPTION="ERR_BAD_OPTION";ut.ECONNABORTED="ECONNABORTED";ut.ETIMEDOUT="ETIMEDOUT";ut.ECONNREFUSED="ECONNREFUSED";ut.ERR_NETWORK="ERR_NETWORK";ut.
ERR_FR_TOO_MANY_REDIRECTS="ERR_FR_TOO_MANY_REDIRECTS";ut.ERR_DEPRECATED="ERR_DEPRECATED";ut.ERR_BAD_RESPONSE="ERR_BAD_RESPONSE";ut.ERR_BAD_REQUEST="ERR_BAD_REQUEST";ut.ERR_CANCELED="ERR_CANCELED";ut.ERR_NOT_SUPPORT=
"ERR_NOT_SUPPORT";ut.ERR_INVALID_URL="ERR_INVALID_URL";ut.ERR_FORM_DATA_DEPTH_EXCEEDED="ERR_FORM_DATA_DEPTH_EXCEEDED";Z=ut});var Ps,Nb=y(function(){f();Ps=class{constructor(){throw new Error("Not in this build: form-data")}}});var Us,Wu=y(function(){f();Nb();Us=Ps});var Fs,Rb=y(function(){"use strict";f();Fs={isBufferAvailable(){return typeof Buffer<"u"},from(e){return Buffer.from(e)}}});function Xu(e){return E.isPlainObject(e)||E.isArray(e)}function Ob(e){return E.endsWith(e,"[]")?e.slice(0,-2):e}function Yu(e,t,n){return e?e.concat(t).map(function(o,i){return o=Ob(o),!n&&i?"["+o+"]":
o}).join(n?".":""):t}function iR(e){return E.isArray(e)&&!e.some(Xu)}function aR(e,t,n){if(!E.isObject(e))throw new TypeError("target must be an object");t=t||new(Us||FormData);let r=function(R,P){let V=E.
getSafeProp(n,R);return E.isUndefined(V)?P:V},o=r("metaTokens",!0),i=r("visitor")||x,s=r("dots",!1),a=r("indexes",!1),c=r("Blob")||typeof Blob<"u"&&Blob,u=r("maxDepth",Ku),l=c&&E.isSpecCompliantForm(t),
p=[];if(!E.isFunction(i))throw new TypeError("visitor must be a function");function m(R){if(R===null)return"";if(E.isDate(R))return R.toISOString();if(E.isBoolean(R))return R.toString();if(!l&&E.isBlob(
R))throw new Z("Blob is not supported. Use a Buffer instead.");if(E.isArrayBuffer(R)||E.isTypedArray(R)){if(l&&typeof c=="function")return new c([R]);if(Fs&&Fs.isBufferAvailable())return Fs.from(R);throw new Z(
"Blob is not supported. Use a Buffer instead.",Z.ERR_NOT_SUPPORT)}return R}function d(R){if(R>u)throw new Z("Object is too deeply nested ("+R+" levels). Max depth: "+u,Z.ERR_FORM_DATA_DEPTH_EXCEEDED)}
function h(R,P){if(u===1/0)return JSON.stringify(R);let V=[];return JSON.stringify(R,function(re,M){if(!E.isObject(M))return M;for(;V.length&&V[V.length-1]!==this;)V.pop();return V.push(M),d(P+V.length-
1),M})}function x(R,P,V){let B=R;if(E.isReactNative(t)&&E.isReactNativeBlob(R))return t.append(Yu(V,P,s),m(R)),!1;if(R&&!V&&typeof R=="object"){if(E.endsWith(P,"{}"))P=o?P:P.slice(0,-2),R=h(R,1);else if(E.
isArray(R)&&iR(R)||(E.isFileList(R)||E.endsWith(P,"[]"))&&(B=E.toArray(R)))return P=Ob(P),B.forEach(function(M,D){!(E.isUndefined(M)||M===null)&&t.append(a===!0?Yu([P],D,s):a===null?P:P+"[]",m(M))}),!1}
return Xu(R)?!0:(t.append(Yu(V,P,s),m(R)),!1)}let _=Object.assign(sR,{defaultVisitor:x,convertValue:m,isVisitable:Xu});function N(R,P,V=0){if(!E.isUndefined(R)){if(d(V),p.indexOf(R)!==-1)throw new Error(
"Circular reference detected in "+P.join("."));p.push(R),E.forEach(R,function(re,M){(!(E.isUndefined(re)||re===null)&&i.call(t,re,E.isString(M)?M.trim():M,P,_))===!0&&N(re,P?P.concat(M):[M],V+1)}),p.pop()}}
if(!E.isObject(e))throw new TypeError("data must be an object");return N(e),t}var Ku,sR,Vn,Hr=y(function(){"use strict";f();Be();_t();Wu();Rb();Ku=100;sR=E.toFlatObject(E,{},null,function(t){return/^is[A-Z]/.
test(t)});Vn=aR});function Tb(e){let t={"!":"%21","'":"%27","(":"%28",")":"%29","~":"%7E","%20":"+"};return encodeURIComponent(e).replace(/[!'()~]|%20/g,function(r){return t[r]})}function Cb(e,t){this._pairs=[],e&&Vn(e,
this,t)}var kb,$b,Vb=y(function(){"use strict";f();Hr();kb=Cb.prototype;kb.append=function(t,n){this._pairs.push([t,n])};kb.toString=function(t){var r=this;let n=t?function(o){return t.call(r,o,Tb)}:Tb;
return this._pairs.map(function(i){return n(i[0])+"="+n(i[1])},"").join("&")};$b=Cb});function cR(e){return encodeURIComponent(e).replace(/%3A/gi,":").replace(/%24/g,"$").replace(/%2C/gi,",").replace(/%20/g,"+")}function Ko(e,t,n){if(!t)return e;e=e||"";let r=E.isFunction(n)?{serialize:n}:
n,o=E.getSafeProp(r,"encode")||cR,i=E.getSafeProp(r,"serialize"),s;if(i?s=i(t,r):s=E.isURLSearchParams(t)?t.toString():new $b(t,r).toString(o),s){let a=e.indexOf("#");a!==-1&&(e=e.slice(0,a)),e+=(e.indexOf(
"?")===-1?"?":"&")+s}return e}var Ju=y(function(){"use strict";f();Be();Vb()});function Pb(e){return e?e.length:0}function Db(e){if(e)for(;e.length&&e[e.length-1]===null;)e.pop()}function uR(e){return typeof e=="string"&&e!==""&&String(Number(e))===e?Number(e):e}function Ho(e,t){
let n=e.handlers,r=Pb(n);n!==t.handlersRef?(t.handlersRef=n,t.handlerEntries.clear()):r!==t.handlersLength&&(r?t.handlerEntries.forEach(function(i,s){n[i.index]!==i.handler&&t.handlerEntries.delete(s)}):
t.handlerEntries.clear()),t.handlersLength=r}var Jo,Hu,Qu,Ub=y(function(){"use strict";f();Be();Jo=Symbol("internals");Hu=class{constructor(){this.handlers=[],this[Jo]={handlersRef:this.handlers,handlersLength:this.
handlers.length,handlerEntries:new Map,iterationDepth:0,nextId:0}}use(t,n,r){let o={fulfilled:t,rejected:n,synchronous:r?r.synchronous:!1,runWhen:r?r.runWhen:null},i=this[Jo];this.handlers==null&&(this.
handlers=[]),Ho(this,i);let s=i.nextId++;return this.handlers.push(o),i.handlerEntries.set(s,{handler:o,index:this.handlers.length-1}),i.handlersLength=this.handlers.length,s}eject(t){let n=this[Jo];Ho(
this,n);let r=uR(t),o=n.handlerEntries.get(r);if(o){if(n.handlerEntries.delete(r),this.handlers[o.index]!==o.handler)return;this.handlers[o.index]=null,n.iterationDepth||(Db(this.handlers),n.handlersLength=
this.handlers.length)}}clear(){this.handlers&&(this.handlers=[],Ho(this,this[Jo]))}forEach(t){let n=this[Jo];Ho(this,n),n.iterationDepth++;try{E.forEach(this.handlers,function(o){o!==null&&t(o)})}finally{
--n.iterationDepth||(Ho(this,n),Db(this.handlers),n.handlersLength=Pb(this.handlers))}}},Qu=Hu});var Qr,Ls=y(function(){"use strict";f();Qr={silentJSONParsing:!0,forcedJSONParsing:!0,clarifyTimeoutError:!1,legacyInterceptorReqResOrdering:!0,advertiseZstdAcceptEncoding:!1,validateStatusUndefinedResolves:!0,
encodeBasicAuthUsername:!1}});var Fb,Lb,Zb=y(function(){"use strict";f();Fb=Pe(require("url"),1),Lb=Fb.default.URLSearchParams});var Bb,qu,zb,Mb,lR,jb,Gb=y(function(){f();Bb=Pe(require("crypto"),1);Zb();Wu();qu="abcdefghijklmnopqrstuvwxyz",zb="0123456789",Mb={DIGIT:zb,ALPHA:qu,ALPHA_DIGIT:qu+qu.toUpperCase()+zb},lR=function(e=16,t=Mb.
ALPHA_DIGIT){let n="",{length:r}=t,o=new Uint32Array(e);Bb.default.randomFillSync(o);for(let i=0;i<e;i++)n+=t[o[i]%r];return n},jb={isNode:!0,classes:{URLSearchParams:Lb,FormData:Us,Blob:typeof Blob<"u"&&Blob||null},ALPHABET:Mb,generateString:lR,protocols:["http","https","file","data"]}});var nl={};Ve(nl,{hasBrowserEnv:function(){return tl},hasStandardBrowserEnv:function(){return fR},hasStandardBrowserWebWorkerEnv:function(){return pR},navigator:function(){return el},origin:function(){
return dR}});var tl,el,fR,pR,dR,Wb=y(function(){f();tl=typeof window<"u"&&typeof document<"u",el=typeof navigator=="object"&&navigator||void 0,fR=tl&&(!el||["ReactNative","NativeScript","NS"].indexOf(
el.product)<0),pR=(function(){return typeof WorkerGlobalScope<"u"&&self instanceof WorkerGlobalScope&&typeof self.importScripts=="function"})(),dR=tl&&window.location.href||"http://localhost"});var mt,qr=y(function(){f();Gb();Wb();mt={...nl,...jb}});function rl(e,t){return Vn(e,new mt.classes.URLSearchParams,{visitor:function(n,r,o,i){return mt.isNode&&E.isBuffer(n)?(this.append(r,n.toString("base64")),!1):i.defaultVisitor.apply(this,arguments)},
...t})}var Yb=y(function(){"use strict";f();Be();Hr();qr()});function Kb(e){if(e>Xb)throw new Z("FormData field is too deeply nested ("+e+" levels). Max depth: "+Xb,Z.ERR_FORM_DATA_DEPTH_EXCEEDED)}function mR(e){let t=[],n=/[^.[\]]+|\[([^.[\]]*)]/g,r;for(;(r=n.
exec(e))!==null;)Kb(t.length),t.push(r[0]==="[]"?"":r[1]||r[0]);return t}function Jb(e){let t={},n=Object.keys(e),r,o=n.length,i;for(r=0;r<o;r++)i=n[r],t[i]=e[i];return t}function Hb(e){if(!E.isArray(
e))return e;let t=Object.keys(e);return t.length!==e.length||t.some(function(n,r){return n!==String(r)})?Jb(e):e}function hR(e){let t=[e];for(;t.length;){let n=t.pop();Object.keys(n).forEach(function(r){
let o=n[r]=Hb(n[r]);(E.isArray(o)||E.isPlainObject(o))&&t.push(o)})}return e}function gR(e){function t(n,r,o,i){Kb(i);let s=n[i++];if(s==="__proto__")return!0;let a=Number.isFinite(+s),c=i>=n.length;return s=
!s&&E.isArray(o)?o.length:s,c?(E.hasOwnProp(o,s)?(o[s]=Hb(o[s]),o[s]=E.isArray(o[s])?o[s].concat(r):[o[s],r]):o[s]=r,!a):((!E.hasOwnProp(o,s)||!E.isObject(o[s]))&&(o[s]=[]),t(n,r,o[s],i)&&E.isArray(o[s])&&
(o[s]=Jb(o[s])),!a)}if(E.isFormData(e)&&E.isFunction(e.entries)){let n={};return E.forEachEntry(e,function(r,o){t(mR(r),o,n,0)}),hR(n)}return null}var Xb,Zs,ol=y(function(){"use strict";f();Be();_t();
Hr();Xb=Ku;Zs=gR});var bR,zs,il=y(function(){"use strict";f();bR=Object.freeze(["get","delete","head","options","post","put","patch","purge","link","unlink","query"]),zs=bR});function yR(e,t,n){if(E.isString(e))try{return(t||JSON.parse)(e),E.trim(e)}catch(r){if(r.name!=="SyntaxError")throw r}return(n||JSON.stringify)(e)}var eo,sl,to,Bs=y(function(){"use strict";f();Be();_t();
Ls();Hr();Yb();qr();ol();il();eo=function(e,t){return e!=null&&E.hasOwnProp(e,t)?e[t]:void 0};sl={transitional:Qr,adapter:["xhr","http","fetch"],transformRequest:[function(t,n){let r=n.getContentType()||
"",o=r.indexOf("application/json")>-1,i=E.isObject(t);if(i&&E.isHTMLForm(t)&&(t=new FormData(t)),E.isFormData(t))return o?JSON.stringify(Zs(t)):t;if(E.isArrayBuffer(t)||E.isBuffer(t)||E.isStream(t)||E.
isFile(t)||E.isBlob(t)||E.isReadableStream(t))return t;if(E.isArrayBufferView(t))return t.buffer;if(E.isURLSearchParams(t))return n.setContentType("application/x-www-form-urlencoded;charset=utf-8",!1),
t.toString();let a;if(i){let c=eo(this,"formSerializer");if(r.indexOf("application/x-www-form-urlencoded")>-1)return rl(t,c).toString();if((a=E.isFileList(t))||r.indexOf("multipart/form-data")>-1){let u=eo(
this,"env"),l=u&&u.FormData;return Vn(a?{"files[]":t}:t,l&&new l,c)}}return i||o?(n.setContentType("application/json",!1),yR(t)):t}],transformResponse:[function(t){let n=eo(this,"transitional")||sl.transitional,
r=n&&n.forcedJSONParsing,o=eo(this,"responseType"),i=o==="json";if(E.isResponse(t)||E.isReadableStream(t))return t;if(t&&E.isString(t)&&(r&&!o||i)){let a=!(n&&n.silentJSONParsing)&&i;try{return JSON.parse(
t,eo(this,"parseReviver"))}catch(c){if(a)throw c.name==="SyntaxError"?Z.from(c,Z.ERR_BAD_RESPONSE,this,null,eo(this,"response")):c}}return t}],timeout:0,xsrfCookieName:"XSRF-TOKEN",xsrfHeaderName:"X-XSRF-TOKEN",maxContentLength:-1,maxBodyLength:-1,env:{FormData:mt.classes.FormData,Blob:mt.classes.Blob},validateStatus:function(t){return t>=200&&t<300},headers:{common:{Accept:"application/json, text/plain, */*","Content-Type":void 0}}};E.forEach(zs,function(e){sl.headers[e]={}});to=sl});function Qo(e,t){let n=this||to,r=t||n,o=rt.from(r.headers),i=r.data;return E.forEach(e,function(a){i=a.call(n,i,o.normalize(),t?t.status:void 0)}),o.normalize(),i}var Qb=y(function(){"use strict";f();
Be();Bs();$n()});function qo(e){return!!(e&&e.__CANCEL__)}var al=y(function(){"use strict";f()});var cl,bn,ei=y(function(){"use strict";f();_t();cl=class extends Z{constructor(t,n,r){super(t??"canceled",Z.ERR_CANCELED,n,r),this.name="CanceledError",this.__CANCEL__=!0}},bn=cl});function no(e,t,n){let r=n.config.validateStatus;!n.status||!r||r(n.status)?e(n):t(new Z("Request failed with status code "+n.status,n.status>=400&&n.status<500?Z.ERR_BAD_REQUEST:Z.ERR_BAD_RESPONSE,n.
config,n.request,n))}var qb=y(function(){"use strict";f();_t()});function ul(e){return typeof e!="string"?!1:/^([a-z][a-z\d+\-.]*:)?\/\//i.test(e)}var ey=y(function(){"use strict";f()});function ll(e,t){if(!t)return e;let n=e.length;for(;n>0&&e.charCodeAt(n-1)===47;)n--;return e.slice(0,n)+"/"+t.replace(/^\/+/,"")}var ty=y(function(){"use strict";f()});function fl(e){if(typeof e!="string")return e;let t=0;for(;t<e.length&&e.charCodeAt(t)<=32;)t++;return e.slice(t).replace(_R,"")}var _R,ny=y(function(){"use strict";f();_R=/[\t\n\r]/g});function xR(e){return e&&e.replace(/(^|&)([^=&]*=)?[^&]+/g,function(t,n,r=""){return`${n}${r}${Xo}`})}function vR(e){let t=e.replace(/^(https?:\/{0,2})[^/?#]*@/i,`$1${Xo}@`),n=t.indexOf("#"),o=(n===-1?
t:t.slice(0,n)).replace(/([?&][^=&#]*=)[^&#]*/g,`$1${Xo}`);return n===-1?o:`${o}#${xR(t.slice(n+1))}`}function ry(e,t){if(typeof e=="string"){let n=fl(e);if(ER.test(n))throw new Z(`Invalid URL ${JSON.
stringify(vR(n))}: missing "//" after protocol`,Z.ERR_INVALID_URL,t)}}function ti(e,t,n,r){ry(t,r);let o=!ul(t);return e&&(o||n===!1)?(ry(e,r),ll(e,t)):t}var ER,pl=y(function(){"use strict";f();_t();ey();
ty();ny();ER=/^https?:(?!\/\/)/i});var oy,iy=y(function(){f();oy=function(){return""}});var ni,sy=y(function(){f();ni=class{constructor(){throw new Error("Not in this build: HTTP proxies")}}});var ay,cy,uy,ly=y(function(){f();ay=Pe(require("node:http")),cy=Pe(require("node:https")),uy={http:ay.default,https:cy.default}});var lr,Ms=y(function(){f();lr="1.21.1"});function dl(e){let t=/^([-+\w]{1,25}):(?:\/\/)?/.exec(e);return t&&t[1].toLowerCase()||""}var fy=y(function(){"use strict";f()});function ml(e,t,n){let r=n&&n.Blob||mt.classes.Blob,o=dl(e);if(t===void 0&&r&&(t=!0),o==="data"){e=o.length?e.slice(o.length+1):e;let i=wR.exec(e);if(!i)throw new Z("Invalid URL",Z.ERR_INVALID_URL);let s=i[1],
a=i[2],c=i[3]?"base64":"utf8",u=i[4],l="";s?l=a?s+a:s:a&&(l="text/plain"+a);let p=c==="base64"?Buffer.from(u.replace(/%([\da-f]{2})/gi,function(m,d){return String.fromCharCode(parseInt(d,16))}),"base64"):Buffer.from(decodeURIComponent(u),c);if(t){if(!r)throw new Z("Blob is not supported",Z.ERR_NOT_SUPPORT);return new r([p],{type:l})}return p}throw new Z("Unsupported protocol "+o,Z.ERR_NOT_SUPPORT)}
var wR,py=y(function(){"use strict";f();_t();fy();qr();wR=/^([^,;/]+\/[^,;/]+)?((?:;[^,;=]+=[^,;]+)*)(;base64)?,([\s\S]*)$/i});function hl(e,t,n){if(n!=="content-only"){e.set(t);return}Object.entries(t||{}).forEach(function([r,o]){SR.includes(r.toLowerCase())&&e.set(r,o)})}var SR,dy=y(function(){"use strict";f();SR=["content-type","content-length"]});var my,gl,bl,yl,hy=y(function(){"use strict";f();my=Pe(require("stream"),1);Be();gl=Symbol("internals"),bl=class extends my.default.Transform{constructor(t){t=E.toFlatObject(t,{maxRate:0,chunkSize:64*
1024,minChunkSize:100,timeWindow:500,ticksRate:2,samplesCount:15},null,function(r,o){return!E.isUndefined(o[r])}),super({readableHighWaterMark:t.chunkSize});let n=this[gl]={timeWindow:t.timeWindow,chunkSize:t.
chunkSize,maxRate:t.maxRate,minChunkSize:t.minChunkSize,bytesSeen:0,isCaptured:!1,notifiedBytesLoaded:0,ts:Date.now(),bytes:0,onReadCallback:null};this.on("newListener",function(r){r==="progress"&&(n.
isCaptured||(n.isCaptured=!0))})}_read(t){let n=this[gl];return n.onReadCallback&&n.onReadCallback(),super._read(t)}_transform(t,n,r){var d=this;let o=this[gl],i=o.maxRate,s=this.readableHighWaterMark,
a=o.timeWindow,c=1e3/a,u=i/c,l=o.minChunkSize!==!1?Math.max(o.minChunkSize,u*.01):0;i&&(l=Math.min(u,l));let p=function(h,x){let _=Buffer.byteLength(h);o.bytesSeen+=_,o.bytes+=_,o.isCaptured&&d.emit("progress",o.bytesSeen),d.push(h)?process.nextTick(x):o.onReadCallback=function(){o.onReadCallback=null,process.nextTick(x)}},m=function(h,x){if(d.destroyed)return x();let _=Buffer.byteLength(h),N=null,
R=s,P,V=0;if(i){let B=Date.now();(!o.ts||(V=B-o.ts)>=a)&&(o.ts=B,P=u-o.bytes,o.bytes=P<0?-P:0,V=0),P=u-o.bytes}if(i){if(P<=0)return setTimeout(function(){x(null,h)},a-V);P<R&&(R=Math.max(1,Math.floor(
P)))}R&&_>R&&_-R>l&&(N=h.subarray(R),h=h.subarray(0,R)),p(h,N?function(){process.nextTick(x,null,N)}:x)};m(t,function h(x,_){if(x)return r(x);_?m(_,h):r(null)})}},yl=bl});var gy,AR,js,_l=y(function(){f();({asyncIterator:gy}=Symbol),AR=async function*(e){e.stream?yield*e.stream():e.arrayBuffer?yield await e.arrayBuffer():e[gy]?yield*e[gy]():yield e},js=AR});var by,yy,IR,ri,fr,NR,RR,El,OR,_y,Ey=y(function(){f();by=Pe(require("util"),1),yy=require("stream");Be();_l();qr();IR=mt.ALPHABET.ALPHA_DIGIT+"-_",ri=typeof TextEncoder=="function"?new TextEncoder:new by.default.
TextEncoder,fr=`\r
`,NR=ri.encode(fr),RR=2,El=class{constructor(t,n){let{escapeName:r}=this.constructor,o=E.isString(n),i=`Content-Disposition: form-data; name="${r(t)}"${!o&&n.name?`; filename="${r(n.name)}"`:""}${fr}`;
if(o)n=ri.encode(String(n).replace(/\r?\n|\r\n?/g,fr));else{let s=String(n.type||"application/octet-stream").replace(/[\r\n]/g,"");i+=`Content-Type: ${s}${fr}`}this.headers=ri.encode(i+fr),this.contentLength=
o?n.byteLength:n.size,this.size=this.headers.byteLength+this.contentLength+RR,this.name=t,this.value=n}async*encode(){yield this.headers;let{value:t}=this;E.isTypedArray(t)?yield t:yield*js(t),yield NR}static escapeName(t){
return String(t).replace(/[\r\n"]/g,function(n){return{"\r":"%0D","\n":"%0A",'"':"%22"}[n]})}},OR=function(e,t,n){let{tag:r="form-data-boundary",size:o=25,boundary:i=r+"-"+mt.generateString(o,IR)}=n||
{};if(!E.isFormData(e))throw new TypeError("FormData instance required");if(i.length<1||i.length>70)throw new Error("boundary must be 1-70 characters long");let s=ri.encode("--"+i+fr),a=ri.encode("--"+
i+"--"+fr),c=a.byteLength,u=Array.from(e.entries()).map(function([p,m]){let d=new El(p,m);return c+=d.size,d});c+=s.byteLength*u.length,c=E.toFiniteNumber(c);let l={"Content-Type":`multipart/form-data; boundary=${i}`};return Number.isFinite(c)&&(l["Content-Length"]=c),t&&t(l),yy.Readable.from((async function*(){for(let p of u)yield s,yield*p.encode();yield a})())},_y=OR});var xy,xl,vy,wy=y(function(){"use strict";f();xy=Pe(require("stream"),1),xl=class extends xy.default.Transform{__transform(t,n,r){this.push(t),r()}_transform(t,n,r){if(t.length!==0&&(this._transform=this.
__transform,t[0]!==120)){let o=Buffer.alloc(2);o[0]=120,o[1]=156,this.push(o,n)}this.__transform(t,n,r)}},vy=xl});var Sy,Ay,vl,Iy,Ny=y(function(){"use strict";f();Sy=Pe(require("http2"),1),Ay=Pe(require("util"),1),vl=class{constructor(){this.sessions=Object.create(null)}getSession(t,n){var p=this;n=Object.assign(
Object.create(null),{sessionTimeout:1e3},n);let r=this.sessions[t];if(r){let m=r.length;for(let d=0;d<m;d++){let[h,x]=r[d];if(!h.destroyed&&!h.closed&&Ay.default.isDeepStrictEqual(x,n))return h}}let o=Sy.default.
connect(t,n),i,s,a=function(){if(i)return;i=!0,s&&(clearTimeout(s),s=null);let m=r,d=m.length,h=d;for(;h--;)if(m[h][0]===o){d===1?delete p.sessions[t]:m.splice(h,1),o.closed||o.close();return}},c=o.request,
{sessionTimeout:u}=n;if(u!=null){let m=0;o.request=function(){let d=c.apply(this,arguments);return m++,s&&(clearTimeout(s),s=null),d.once("close",function(){!--m&&!i&&(s=setTimeout(function(){s=null,a()},
u))}),d}}o.once("close",a),o.once("error",a),o.once("goaway",a);let l=[o,n];return r?r.push(l):r=this.sessions[t]=[l],o}},Iy=vl});var TR,Ry,Oy=y(function(){f();Be();TR=function(e,t){return E.isAsyncFn(e)?function(...n){let r=n.pop();e.apply(this,n).then(function(o){try{t?r(null,...t(o)):r(null,o)}catch(i){r(i)}},r)}:e},Ry=TR});var Ty,Cy=y(function(){f();Ty=function(){return!0}});function CR(e,t){e=e||10;let n=new Array(e),r=new Array(e),o=0,i=0,s;return t=t!==void 0?t:1e3,function(c){let u=Date.now(),l=r[i];s||(s=u),n[o]=c,r[o]=u;let p=i,m=0;for(;p!==o;)m+=n[p++],p=p%e;if(o=(o+
1)%e,o===i&&(i=(i+1)%e),u-s<t)return;let d=l&&u-l;return d?Math.round(m*1e3/d):void 0}}var ky,$y=y(function(){"use strict";f();ky=CR});function kR(e,t){let n=0,r=1e3/t,o,i,s=function(l,p=Date.now()){n=p,o=null,i&&(clearTimeout(i),i=null),e(...l)};return[function(...l){let p=Date.now(),m=p-n;m>=r?s(l,p):(o=l,i||(i=setTimeout(function(){
i=null,s(o)},r-m)))},function(){return o&&s(o)},function(...l){return s(l)}]}var Vy,Dy=y(function(){f();Vy=kR});var wl,Sl,Al,Py=y(function(){f();$y();Dy();Be();wl=function(e,t,n=3){let r=0,o=ky(50,250);return Vy(function(i){if(!i||!E.isNumber(i.loaded))return;let s=i.loaded,a=i.lengthComputable?i.total:void 0,c=Math.
max(0,a!=null?Math.min(s,a):s),u=Math.max(0,c-r),l=o(u);r=Math.max(r,c);let p={loaded:c,total:a,progress:a?c/a:void 0,bytes:u,rate:l||void 0,estimated:l&&a?(a-c)/l:void 0,event:i,lengthComputable:a!=null,
[t?"download":"upload"]:!0};e(p)},n)},Sl=function(e,t){let n=e!=null;return[function(r){return t[0]({lengthComputable:n,total:e,loaded:r})},t[1]]},Al=function(e,t=E.asap){return function(...n){return t(
function(){return e(...n)})}}});function Zy(e){return DR(e,VR,/;base64$/i)}var Uy,Ly,Fy,$R,VR,DR,zy=y(function(){f();Uy=function(e){return e>=48&&e<=57||e>=65&&e<=70||e>=97&&e<=102},Ly=function(e,t,n){return t+2<n&&Uy(e.charCodeAt(t+
1))&&Uy(e.charCodeAt(t+2))},Fy=function(e){return e<=57?e-48:(e&223)-55},$R=function(e){let t=e.length,n=0;return t>0&&e.charCodeAt(t-1)===61&&(n++,t>1&&e.charCodeAt(t-2)===61&&n++),Math.floor((t-n)*3/
4)},VR=function(e){if(e.indexOf("%")===-1)return $R(e);let t=0,n=0,r=0;for(let i=0,s=e.length;i<s;i++){let a=e.charCodeAt(i);a===37&&Ly(e,i,s)&&(a=Fy(e.charCodeAt(i+1))*16+Fy(e.charCodeAt(i+2)),i+=2),
t++,n=r,r=a}return Math.floor((t-(r===61?n===61?2:1:0))*3/4)},DR=function(e,t,n){if(!e||typeof e!="string"||!/^data:/i.test(e))return 0;let r=e.indexOf(",");if(r<0)return 0;let o=e.slice(5,r),i=e.slice(
r+1);if(n.test(o))return t(i);let a=0;for(let c=0,u=i.length;c<u;c++){let l=i.charCodeAt(c);if(l===37&&Ly(i,c,u))a+=1,c+=2;else if(l<128)a+=1;else if(l<2048)a+=2;else if(l>=55296&&l<=56319&&c+1<u){let p=i.
charCodeAt(c+1);p>=56320&&p<=57343?(a+=4,c++):a+=3}else a+=3}return a}});function zR(e){let t=this[Gs];t&&!t.destroyed&&t.destroy(e)}function GR(e=process.versions&&process.versions.node){if(!e)return!1;let[t,n]=e.split(".").map(function(r){return Number(r)});return!Number.
isInteger(t)||!Number.isInteger(n)?!1:t>24?!0:Yy[t]!=null&&n>=Yy[t]}function Xy(e,t=process.versions&&process.versions.node){if(!GR(t))return!1;let n=e&&e.options;return!!(n&&E.hasOwnProp(n,"proxyEnv")&&
n.proxyEnv!=null)}function WR(e,t,n){return Ys.test(e.protocol)?n||oi.default.globalAgent:t||Ws.default.globalAgent}function YR(e,t){if(!process.allowedNodeEnvironmentFlags||!process.allowedNodeEnvironmentFlags.
has("--use-env-proxy"))return e;let n=e||t.globalAgent,r=n&&n.options;if(!(n instanceof t.Agent)||n.protocol!==t.globalAgent.protocol||!r||!E.hasOwnProp(r,"proxyEnv")||typeof r.proxyEnv!="object"||r.proxyEnv===
null)return e;for(let i of jR)if(E.isFunction(t.Agent.prototype[i])&&n[i]!==t.Agent.prototype[i])throw new Z("proxy: false cannot adapt an agent overriding "+i+"; use an agent constructed without proxyEnv",Z.ERR_BAD_OPTION_VALUE);let o=Wy.get(n);if(!o){o=new t.Agent({...r,proxyEnv:void 0});let i=n.destroy;n.destroy=function(){try{return i.apply(this,arguments)}finally{o.destroy()}},Wy.set(n,o)}for(let i of MR)
o[i]=n[i]===t.Agent.prototype[i]?t.Agent.prototype[i]:sr(n[i],n);return o}function Ky(e,t,n){let r=Ys.test(e.protocol),o=YR(r?n:t,r?oi.default:Ws.default);e.agent=o,e.agents&&(e.agents[r?"https":"http"]=
o)}function XR(e,t){let n=e.protocol+"//"+e.hostname+":"+(e.port||"")+"#"+(e.auth||""),r=t?Gy.get(t)||Gy.set(t,new Map).get(t):BR,o=r.get(n);if(o)return o;let i=t&&t.options?{...t.options,...e}:e;o=new ni(
i);let s=o.callback;return o.callback=function(c,u){let l=t||oi.default.globalAgent,p=l&&l.options;return s.call(this,c,{...p,...u})},o[Nl]=!0,r.set(n,o),o}function JR(e,t,n){c_(e,n)||(a_(e.headers,new Set(
["authorization","cookie"])),delete e.auth),e.beforeRedirects.proxy&&e.beforeRedirects.proxy(e),e.beforeRedirects.auth&&e.beforeRedirects.auth(e),e.beforeRedirects.sensitiveHeaders&&e.beforeRedirects.
sensitiveHeaders(e,n),e.beforeRedirects.direct&&e.beforeRedirects.direct(e),e.beforeRedirects.config&&e.beforeRedirects.config(e,t,n)}function a_(e,t){e&&Object.keys(e).forEach(function(n){t.has(n.toLowerCase())&&
delete e[n]})}function c_(e,t){if(!t)return!1;try{return new URL(t.url).origin===new URL(e.href).origin}catch{return!1}}function u_(e,t,n,r,o,i,s=!0){let a=t,c=WR(e,i,o);if(!a&&a!==!1&&s&&!Xy(c)){let u=oy(
n);u&&(Ty(n)||(a=new URL(u)))}if(r&&e.headers)for(let u of Object.keys(e.headers))u.toLowerCase()==="proxy-authorization"&&delete e.headers[u];if(r&&e.agent&&e.agent[Nl]&&(e.agent=void 0),r&&e.agents&&
e.agents.https&&e.agents.https[Nl]&&(e.agents.https=o),a){let u=a instanceof URL,l=function(x){return u||E.hasOwnProp(a,x)?a[x]:void 0},p=l("username"),m=l("password"),d=E.hasOwnProp(a,"auth")?a.auth:
void 0;if(p&&(d=(p||"")+":"+(m||"")),d){let x=typeof d=="object",_=x&&E.hasOwnProp(d,"username")?d.username:void 0,N=x&&E.hasOwnProp(d,"password")?d.password:void 0;if(!!(_||N))d=(_||"")+":"+(N||"");else if(x)
throw new Z("Invalid proxy authorization",Z.ERR_BAD_OPTION,{proxy:a})}if(Ys.test(e.protocol)){if(!(o instanceof ni)){let x=l("hostname")||l("host"),_=l("port"),N=l("protocol"),R=N?N.includes(":")?N:`${N}:`:"http:",P=x&&x.includes(":")&&!x.startsWith("[")?`[${x}]`:x,V=new URL(`${R}//${P}${_?":"+_:""}`),B={protocol:V.protocol,hostname:V.hostname.replace(/^\[|\]$/g,""),port:V.port,auth:d&&typeof d=="string"?d:void 0};V.protocol==="https:"&&(B.ALPNProtocols=["http/1.1"]);let re=XR(B,o);e.agent=re,e.agents&&(e.agents.https=re)}}else{if(d){let R=Buffer.from(d,"utf8").toString("base64");e.headers["Proxy-Authorization"]="Basic "+R}let x=!1;for(let R of Object.keys(e.headers))if(R.toLowerCase()==="host"){x=!0;break}x||(e.headers.host=e.hostname+(e.port?":"+e.port:""));let _=l("hostname")||l("host");e.
hostname=_,e.host=_,e.port=l("port"),e.path=n;let N=l("protocol");N&&(e.protocol=N.includes(":")?N:`${N}:`)}}return e.beforeRedirects.proxy=function(l){u_(l,t,l.href,!0,o,i,s)},!!(a||t!==!1&&s&&Xy(c))}
var Ws,oi,t_,n_,Il,St,$t,r_,By,PR,UR,o_,i_,s_,FR,My,LR,ZR,Ys,jy,Gs,Nl,BR,Gy,Wy,MR,jR,Yy,Jy,Hy,Qy,KR,HR,QR,qR,qy,e_,eO,tO,l_,f_=y(function(){f();Be();qb();pl();Ju();iy();sy();Ws=Pe(require("http"),1),oi=
Pe(require("https"),1),t_=Pe(require("http2"),1),n_=Pe(require("util"),1),Il=require("path");ly();St=Pe(require("zlib"),1);Ms();Ls();_t();ei();qr();py();$t=Pe(require("stream"),1);$n();dy();hy();r_=require("events");
Ey();_l();wy();Ny();Oy();Cy();Cs();Bu();Py();zy();By={flush:St.default.constants.Z_SYNC_FLUSH,finishFlush:St.default.constants.Z_SYNC_FLUSH},PR={flush:St.default.constants.BROTLI_OPERATION_FLUSH,finishFlush:St.default.
constants.BROTLI_OPERATION_FLUSH},UR={flush:St.default.constants.ZSTD_e_flush,finishFlush:St.default.constants.ZSTD_e_flush},o_=E.isFunction(St.default.createBrotliDecompress),i_=E.isFunction(St.default.
createZstdDecompress),s_="gzip, compress, deflate"+(o_?", br":""),FR=s_+(i_?", zstd":""),My=typeof process<"u"&&process.nextTick?process.nextTick.bind(process):E.asap,{http:LR,https:ZR}=uy,Ys=/https:?/,
jy=Symbol("axios.http.socketListener"),Gs=Symbol("axios.http.currentReq");Nl=Symbol("axios.http.installedTunnel"),BR=new Map,Gy=new WeakMap,Wy=new WeakMap,MR=["createConnection","getName"],jR=["addRequest","createSocket","removeSocket","keepSocketAlive","reuseSocket","_getSession","_cacheSession","_evictSession"],Yy={22:21,24:5};Jy=mt.protocols.map(function(e){return e+":"}),Hy=function(e){if(!E.isString(
e))return e;try{return decodeURIComponent(e)}catch{return e}},Qy=function(e,[t,n]){return e.on("end",n).on("error",n),t},KR=new Iy;HR=typeof process<"u"&&E.kindOf(process)==="process",QR=function(e){return new Promise(
function(t,n){let r,o,i=function(c,u){o||(o=!0,r&&r(c,u))},s=function(c){i(c),t(c)},a=function(c){i(c,!0),n(c)};e(s,a,function(c){return r=c}).catch(a)})},qR=function({address:e,family:t}){if(!E.isString(
e))throw new Z("address must be a string",Z.ERR_BAD_OPTION_VALUE);return{address:e,family:t||(e.indexOf(".")<0?6:4)}},qy=function(e,t){return qR(E.isObject(e)?e:{address:e,family:t})},e_=new WeakMap,eO=
function(e){let t=e_.get(e);if(t)return t;let n=Ry(e,function(r){return E.isArray(r)?r:[r]});return t=function(r,o,i){n(r,o,function(s,a,c){if(s)return i(s);let u;try{u=E.isArray(a)?a.map(function(l){
return qy(l)}):[qy(a,c)]}catch(l){return i(l)}o.all?i(s,u):i(s,u[0].address,u[0].family)})},e_.set(e,t),t},tO={request(e,t){let n=e.protocol+"//"+e.hostname+":"+(e.port||(e.protocol==="https:"?443:80)),
{http2Options:r,headers:o}=e,i=KR.getSession(n,r),{HTTP2_HEADER_SCHEME:s,HTTP2_HEADER_METHOD:a,HTTP2_HEADER_PATH:c,HTTP2_HEADER_STATUS:u}=t_.default.constants,l={[s]:e.protocol.replace(":",""),[a]:e.method,
[c]:e.path};E.forEach(o,function(m,d){d.charAt(0)!==":"&&(l[d]=m)});let p=i.request(l);return p.once("response",function(m){let d=p;m=Object.assign({},m);let h=m[u];delete m[u],d.headers=m,d.statusCode=
+h,t(d)}),p}},l_=HR&&function(t){return QR(async function(r,o,i){let s=function(v){return E.getSafeProp(t,v)},a=s("transitional")||Qr,c=s("data"),u=s("lookup"),l=s("family"),p=s("httpVersion");p===void 0&&
(p=1);let m=p,d=s("http2Options"),h=s("proxy"),x=s("httpAgent"),_=s("httpsAgent"),N=s("responseType"),R=s("responseEncoding"),P=s("socketPath"),V=s("method").toUpperCase(),B=s("maxRedirects"),re=s("maxBodyLength"),M=s("maxContentLength"),D=s("decompress"),ae,U=!1,k,O;try{p=+p}catch{throw new Z("Invalid protocol version: value is not a number",Z.ERR_BAD_OPTION_VALUE,t)}if(Number.isNaN(p))throw new Z(
`Invalid protocol version: '${m}' is not a number`,Z.ERR_BAD_OPTION_VALUE,t);if(p!==1&&p!==2)throw new Z(`Unsupported protocol version '${p}'`,Z.ERR_BAD_OPTION_VALUE,t);let z=p===2;u&&(u=eO(u));let Y=new r_.EventEmitter;
function se(v){try{Y.emit("abort",!v||v.type?new bn(null,t,k):v)}catch{}}function ye(){O&&(clearTimeout(O),O=null)}function me(){let v=s("timeout"),A=v?"timeout of "+v+"ms exceeded":"timeout exceeded",
F=s("timeoutErrorMessage");return F&&(A=F),new Z(A,a.clarifyTimeoutError?Z.ETIMEDOUT:Z.ECONNABORTED,t,k)}Y.once("abort",o);let $e=function(){ye(),t.cancelToken&&t.cancelToken.unsubscribe(se),t.signal&&
t.signal.removeEventListener("abort",se),Y.removeAllListeners()};(t.cancelToken||t.signal)&&(t.cancelToken&&t.cancelToken.subscribe(se),t.signal&&(t.signal.aborted?se():t.signal.addEventListener("abort",se))),i(function(v,A){if(ae=!0,ye(),A){U=!0,$e();return}let{data:F}=v;if(F instanceof $t.default.Readable||F instanceof $t.default.Duplex){let $=$t.default.finished(F,function(){$(),$e()})}else $e()});
let Fe=ti(s("baseURL"),s("url"),s("allowAbsoluteUrls"),t),fe=P?"http://localhost":mt.hasBrowserEnv?mt.origin:void 0,ge=new URL(Fe,fe),Ne=ge.protocol||Jy[0];if(Ne==="data:"){if(M>-1){let A=String(s("url")||Fe||"");if(Zy(A)>M)return o(new Z("maxContentLength size of "+M+" exceeded",Z.ERR_BAD_RESPONSE,t))}let v;if(V!=="GET")return no(r,o,{status:405,statusText:"method not allowed",headers:{},config:t});
try{v=ml(s("url"),N==="blob",{Blob:t.env&&t.env.Blob})}catch(A){throw Z.from(A,Z.ERR_BAD_REQUEST,t)}return M>-1&&(N==="blob"?v.size:v.length)>M?o(new Z("maxContentLength size of "+M+" exceeded",Z.ERR_BAD_RESPONSE,
t)):(N==="text"?(v=v.toString(R),(!R||R==="utf8")&&(v=E.stripBOM(v))):N==="stream"&&(v=$t.default.Readable.from(v)),no(r,o,{data:v,status:200,statusText:"OK",headers:new rt,config:t}))}if(Jy.indexOf(Ne)===
-1)return o(new Z("Unsupported protocol "+Ne,Z.ERR_BAD_REQUEST,t));let De=rt.from(t.headers).normalize();De.set("User-Agent","axios/"+lr,!1);let{onUploadProgress:q,onDownloadProgress:he}=t,H=t.maxRate,
pe,_e;if(E.isSpecCompliantForm(c)){let v=De.getContentType(/boundary=([-_\w\d]{10,70})/i);c=_y(c,function(A){De.set(A)},{tag:`axios-${lr}-boundary`,boundary:v&&v[1]||void 0})}else if(E.isFormData(c)&&
E.isFunction(c.getHeaders)&&c.getHeaders!==Object.prototype.getHeaders){if(hl(De,c.getHeaders(),s("formDataHeaderPolicy")),!De.hasContentLength())try{let v=await n_.default.promisify(c.getLength).call(
c);Number.isFinite(v)&&v>=0&&De.setContentLength(v)}catch{}}else if(E.isBlob(c)||E.isFile(c))c.size&&De.setContentType(c.type||"application/octet-stream"),De.setContentLength(c.size||0),c=$t.default.Readable.
from(js(c));else if(c&&!E.isStream(c)){if(!Buffer.isBuffer(c))if(E.isArrayBuffer(c))c=Buffer.from(new Uint8Array(c));else if(E.isString(c))c=Buffer.from(c,"utf-8");else return o(new Z("Data after transformation must be a string, an ArrayBuffer, a Buffer, or a Stream",Z.ERR_BAD_REQUEST,t));if(De.setContentLength(c.length,!1),re>-1&&c.length>re)return o(new Z("Request body larger than maxBodyLength limit",Z.ERR_BAD_REQUEST,t))}let le=E.toFiniteNumber(De.getContentLength());E.isArray(H)?(pe=H[0],_e=H[1]):pe=_e=H,c&&(q||pe)&&(E.isStream(c)||(c=$t.default.Readable.from(c,{objectMode:!1})),c=$t.default.
pipeline([c,new yl({maxRate:E.toFiniteNumber(pe)})],E.noop),q&&c.on("progress",Qy(c,Sl(le,wl(Al(q,My),!1,3)))));let Ee,ke=s("auth");if(ke){let v=E.getSafeProp(ke,"username")||"",A=E.getSafeProp(ke,"password")||"";Ee=v+":"+A}if(!Ee&&(ge.username||ge.password)){let v=Hy(ge.username),A=Hy(ge.password);Ee=v+":"+A}Ee&&De.delete("authorization");let Qe;try{Qe=Ko(ge.pathname+ge.search,s("params"),s("paramsSerializer")).replace(/^\?/,"")}catch(v){return o(Z.from(v,Z.ERR_BAD_REQUEST,t,null,null,{url:s("url"),exists:!0}))}De.set("Accept-Encoding",E.hasOwnProp(a,"advertiseZstdAcceptEncoding")&&a.advertiseZstdAcceptEncoding===
!0?FR:s_,!1),z&&u&&(d=Object.assign(Object.create(null),d,{lookup:u}));let be=Object.assign(Object.create(null),{path:Qe,method:V,headers:vb(De),agents:{http:x,https:_},auth:Ee,protocol:Ne,family:l,beforeRedirect:JR,
beforeRedirects:Object.create(null),http2Options:d,createConnection:void 0});!E.isUndefined(u)&&(be.lookup=u);let Zt=!1;if(P){if(typeof P!="string")return o(new Z("socketPath must be a string",Z.ERR_BAD_OPTION_VALUE,
t));let v=s("allowedSocketPaths");if(v!=null){let A=Array.isArray(v)?v:[v],F=(0,Il.resolve)(P);if(!A.some(function(L){return typeof L=="string"&&(0,Il.resolve)(L)===F}))return o(new Z(`socketPath "${P}" is not permitted by allowedSocketPaths`,Z.ERR_BAD_OPTION_VALUE,t))}be.socketPath=P}else be.hostname=ge.hostname.startsWith("[")?ge.hostname.slice(1,-1):ge.hostname,be.port=ge.port,Zt=u_(be,h,Ne+"//"+
ge.hostname+(ge.port?":"+ge.port:"")+be.path,!1,_,x,!z);let S,I=!1,G=Ys.test(be.protocol);if(!z&&h===!1?(Ky(be,x,_),be.beforeRedirects.direct=function(v){Ky(v,x,_)}):be.agent==null&&(be.agent=G?_:x),z){
if(Zt)return o(new Z("HTTP/2 requests with a proxy are not supported",Z.ERR_NOT_SUPPORT,t));S=tO}else{let v=s("transport");if(v)S=v;else if(B===0)S=G?oi.default:Ws.default,I=!0;else{be.sensitiveHeaders=
[],B&&(be.maxRedirects=B);let A=s("beforeRedirect");if(A&&(be.beforeRedirects.config=A),Ee){let $=ge.origin,L=Ee;be.beforeRedirects.auth=function(K){try{new URL(K.href).origin===$&&(K.auth=L)}catch{}}}
let F=s("sensitiveHeaders");if(F!=null){if(!E.isArray(F))return o(new Z("sensitiveHeaders must be an array of strings",Z.ERR_BAD_OPTION_VALUE,t));let $=new Set;for(let L of F){if(!E.isString(L))return o(
new Z("sensitiveHeaders must be an array of strings",Z.ERR_BAD_OPTION_VALUE,t));$.add(L.toLowerCase())}$.size&&(be.sensitiveHeaders=Array.from($),be.beforeRedirects.sensitiveHeaders=function(Q,K){c_(Q,
K)||a_(Q.headers,$)})}S=G?ZR:LR}}re>-1?be.maxBodyLength=re:be.maxBodyLength=1/0,be.insecureHTTPParser=!!s("insecureHTTPParser"),k=S.request(be,function(A){if(ye(),k.destroyed)return;let F=[A],$=E.toFiniteNumber(
A.headers["content-length"]);if(he||_e){let W=new yl({maxRate:E.toFiniteNumber(_e)});he&&W.on("progress",Qy(W,Sl($,wl(Al(he,My),!0,3)))),F.push(W)}let L=A,Q=A.req||k;if(D!==!1&&A.headers["content-encoding"])switch((V==="HEAD"||A.statusCode===204)&&delete A.headers["content-encoding"],(A.headers["content-encoding"]||"").toLowerCase()){case"gzip":case"x-gzip":case"compress":case"x-compress":F.push(St.default.
createUnzip(By)),delete A.headers["content-encoding"];break;case"deflate":F.push(new vy),F.push(St.default.createUnzip(By)),delete A.headers["content-encoding"];break;case"br":o_&&(F.push(St.default.createBrotliDecompress(
PR)),delete A.headers["content-encoding"]);break;case"zstd":i_&&(F.push(St.default.createZstdDecompress(UR)),delete A.headers["content-encoding"]);break}L=F.length>1?$t.default.pipeline(F,E.noop):F[0];
let K={status:A.statusCode,statusText:A.statusMessage,headers:new rt(A.headers),config:t,request:Q};if(N==="stream"){if(M>-1){let W=M,ce=L;async function*ie(){let Ae=0;for await(let wo of ce){if(Ae+=wo.
length,Ae>W)throw new Z("maxContentLength size of "+W+" exceeded",Z.ERR_BAD_RESPONSE,t,Q);yield wo}}L=$t.default.Readable.from(ie(),{objectMode:!1})}K.data=L,no(r,o,K)}else{let W=[],ce=0;L.on("data",function(Ae){
W.push(Ae),ce+=Ae.length,M>-1&&ce>M&&(U=!0,L.destroy(),se(new Z("maxContentLength size of "+M+" exceeded",Z.ERR_BAD_RESPONSE,t,Q)))}),L.on("aborted",function(){if(U)return;let Ae=new Z("stream has been aborted",Z.ERR_BAD_RESPONSE,t,Q,K);L.destroy(Ae),o(Ae)}),L.on("error",function(Ae){U||o(Z.from(Ae,null,t,Q,K))}),L.on("end",function(){try{let Ae=W.length===1?W[0]:Buffer.concat(W);N!=="arraybuffer"&&
(Ae=Ae.toString(R),(!R||R==="utf8")&&(Ae=E.stripBOM(Ae))),K.data=Ae}catch(Ae){return o(Z.from(Ae,null,t,K.request,K))}no(r,o,K)})}Y.once("abort",function(W){L.destroyed||(L.emit("error",W),L.destroy())})}),
Y.once("abort",function(v){k.close?k.close():k.destroy(v)}),k.on("error",function(A){o(Z.from(A,null,t,k))});let C=new Set;if(k.on("socket",function(A){typeof A.setKeepAlive=="function"&&A.setKeepAlive(
!0,1e3*60),A[jy]||(A.on("error",zR),A[jy]=!0),A[Gs]=k,C.add(A)}),k.once("close",function(){ye();for(let A of C)A[Gs]===k&&(A[Gs]=null);C.clear()}),s("timeout")){let v=parseInt(s("timeout"),10);if(Number.
isNaN(v)){se(new Z("error trying to parse `config.timeout` to int",Z.ERR_BAD_OPTION_VALUE,t,k));return}let A=function(){ae||se(me())};I&&v>0&&(O=setTimeout(A,v)),k.setTimeout(v,A)}else k.setTimeout(0);
if(E.isStream(c)){let v=!1,A=!1;c.on("end",function(){v=!0}),c.once("error",function($){A=!0,k.destroy($)}),c.on("close",function(){!v&&!A&&se(new bn("Request stream has been aborted",t,k))});let F=c;
if(re>-1){let $=re,L=0;F=$t.default.pipeline([c,new $t.default.Transform({transform(Q,K,W){if(L+=Q.length,L>$)return W(new Z("Request body larger than maxBodyLength limit",Z.ERR_BAD_REQUEST,t,k));W(null,
Q)}})],E.noop),F.on("error",function(Q){k.destroyed||k.destroy(Q)})}F.pipe(k)}else c&&k.write(c),k.end()})}});var p_,d_=y(function(){f();p_=!1});var m_,h_=y(function(){f();m_=function(){return!1}});function oO(e,t){e=E.isArray(e)?e:[e];let{length:n}=e,r,o,i={};for(let s=0;s<n;s++){r=e[s];let a;if(o=r,!rO(r)&&(o=Rl[(a=String(r)).toLowerCase()],o===void 0))throw new Z(`Unknown adapter '${a}'`);if(o&&
(E.isFunction(o)||(o=o.get(t))))break;i[a||"#"+s]=o}if(!o){let s=Object.entries(i).map(function([c,u]){return`adapter ${c} `+(u===!1?"is not supported by the environment":"is not available in the build")}),a=n?s.length>1?`since :
`+s.map(g_).join(`
`):" "+g_(s[0]):"as no adapter specified";throw new Z("There is no suitable adapter to dispatch the request "+a,Z.ERR_NOT_SUPPORT)}return o}var Rl,g_,rO,Xs,Ol=y(function(){f();Be();f_();d_();h_();_t();
Rl={http:l_,xhr:p_,fetch:{get:m_}};E.forEach(Rl,function(e,t){if(e){try{Object.defineProperty(e,"name",{__proto__:null,value:t})}catch{}Object.defineProperty(e,"adapterName",{__proto__:null,value:t})}});
g_=function(e){return`- ${e}`},rO=function(e){return E.isFunction(e)||e===null||e===!1};Xs={getAdapter:oO,adapters:Rl}});function Tl(e){if(e.cancelToken&&e.cancelToken.throwIfRequested(),e.signal&&e.signal.aborted)throw new bn(null,e)}function iO(){return typeof performance<"u"&&E.isFunction(performance.now)?function(){
return performance.now()}:Date.now}function b_(e,t){return Math.max(0,Math.round(e()-t))}function ii(e){let t=E.toSafeFlatObject(e);Tl(t),t.headers=rt.from(E.getSafeProp(t,"headers")),t.data=Qo.call(t,
t.transformRequest),["post","put","patch"].indexOf(t.method)!==-1&&t.headers.setContentType("application/x-www-form-urlencoded",!1);let n=Xs.getAdapter(t.adapter||to.adapter,t),r=iO(),o=r();return n(t).
then(function(s){Tl(t),s.duration=b_(r,o),t.response=s;try{s.data=Qo.call(t,t.transformResponse,s)}finally{delete t.response}return s.headers=rt.from(s.headers),s},function(s){if(!qo(s)&&(Tl(t),s&&s.response)){
s.response.duration=b_(r,o),t.response=s.response;try{s.response.data=Qo.call(t,t.transformResponse,s.response)}finally{delete t.response}s.response.headers=rt.from(s.response.headers)}return Promise.
reject(s)})}var y_=y(function(){"use strict";f();Qb();al();Bs();ei();$n();Ol();Be()});function Cl(e){let t=[{value:e}],n=new WeakSet,r=new WeakSet;for(;t.length;){let{value:o,done:i}=t.pop();if(!E.isPlainObject(o)&&!E.isArray(o))continue;if(i){n.delete(o);continue}if(n.has(o))throw new Z(
"Circular reference detected in params",Z.ERR_BAD_OPTION_VALUE);if(r.has(o))continue;r.add(o),n.add(o),t.push({value:o,done:!0});let s=Object.keys(o);Object.getOwnPropertySymbols&&Object.getOwnPropertyDescriptor&&
Object.getOwnPropertySymbols(o).forEach(function(a){let c=Object.getOwnPropertyDescriptor(o,a);c&&c.enumerable&&s.push(a)}),s.forEach(function(a){if(a==="__proto__"||a==="constructor"||a==="prototype"){
let c=Object.getOwnPropertyDescriptor(o,a);c&&E.hasOwnProp(c,"value")&&t.push({value:c.value})}else t.push({value:o[a]})})}}var __=y(function(){"use strict";f();Be();_t()});function sO(e,t){let n=[],r=new WeakMap,o={};function i(a,c){if(!E.isPlainObject(c))return E.isArray(c)?c.slice():c;let u=E.isPlainObject(a)?a:o,l=r.get(c);if(l||(l=new WeakMap,r.set(c,l)),l.has(u))return l.
get(u);let p={};return l.set(u,p),n.push({base:u,source:c,result:p}),p}let s=E.isUndefined(t)?i(void 0,e):i(e,t);for(;n.length;){let{base:a,source:c,result:u}=n.pop(),l=new Set($l(a)),p=new Set($l(c));
new Set([...l,...p]).forEach(function(d){if(d==="__proto__"||d==="constructor"||d==="prototype")return;let h=p.has(d),x=h?c[d]:void 0,_=(!h||E.isPlainObject(x))&&l.has(d)?a[d]:void 0;u[d]=h?i(_,x):i(void 0,
_)})}return Cl(s),s}function Dn(e,t,n,r){return E.isPlainObject(e)&&E.isPlainObject(t)?E.merge.call({caseless:r},e,t):E.isPlainObject(t)?E.merge({},t):E.isArray(t)?t.slice():t}function v_(e,t,n,r){if(E.
isUndefined(t)){if(!E.isUndefined(e))return Dn(void 0,e,n,r)}else return Dn(e,t,n,r)}function kl(e,t){if(!E.isUndefined(t))return Dn(void 0,t)}function Le(e,t){if(E.isUndefined(t)){if(!E.isUndefined(e))
return Dn(void 0,e)}else return Dn(void 0,t)}function aO(e,t,n){let r=E.hasOwnProp(t,"transitional")?t.transitional:void 0;if(!E.isUndefined(r))if(E.isPlainObject(r)){if(E.hasOwnProp(r,n))return r[n]}else
return;let o=E.hasOwnProp(e,"transitional")?e.transitional:void 0;if(E.isPlainObject(o)&&E.hasOwnProp(o,n))return o[n]}function Vl(e,t,n,r,o){if(E.hasOwnProp(o,n))return Dn(e,t);if(E.hasOwnProp(r,n))return Dn(
void 0,e)}function cO(e,t,n){return v_(E_(e),E_(t),n,!0)}function yn(e,t){e=e||{},t=t||{};let n=Object.create(null);Object.defineProperty(n,"hasOwnProperty",uO);let r=$l({...e,...t});for(let o=0,i=r.length;o<
i;o++){let s=r[o];if(s==="__proto__"||s==="constructor"||s==="prototype")continue;let a=E.hasOwnProp(x_,s)?x_[s]:v_,c=E.hasOwnProp(e,s)?e[s]:void 0,u=E.hasOwnProp(t,s)?t[s]:void 0,l=a===Vl?a(c,u,s,e,t):
a(c,u,s);E.isUndefined(l)&&a!==Vl||(n[s]=l)}return E.hasOwnProp(t,"validateStatus")&&E.isUndefined(t.validateStatus)&&aO(e,t,"validateStatusUndefinedResolves")===!1&&(E.hasOwnProp(e,"validateStatus")?
n.validateStatus=Dn(void 0,e.validateStatus):delete n.validateStatus),n}var E_,$l,uO,x_,Dl=y(function(){"use strict";f();Be();$n();__();E_=function(e){return e instanceof rt?{...e}:e},$l=function(e){return Object.
getOwnPropertySymbols&&Object.getOwnPropertyDescriptor?Object.keys(e).concat(Object.getOwnPropertySymbols(e).filter(function(t){let n=Object.getOwnPropertyDescriptor(e,t);return n&&n.enumerable})):Object.
keys(e)};uO=Object.freeze({__proto__:null,value:Object.prototype.hasOwnProperty,enumerable:!1,writable:!0,configurable:!0}),x_={url:kl,method:kl,data:kl,baseURL:Le,transformRequest:Le,transformResponse:Le,
params:sO,paramsSerializer:Le,timeout:Le,timeoutErrorMessage:Le,withCredentials:Le,withXSRFToken:Le,adapter:Le,responseType:Le,xsrfCookieName:Le,xsrfHeaderName:Le,onUploadProgress:Le,onDownloadProgress:Le,
decompress:Le,maxContentLength:Le,maxBodyLength:Le,beforeRedirect:Le,transport:Le,httpAgent:Le,httpsAgent:Le,cancelToken:Le,socketPath:Le,allowedSocketPaths:Le,responseEncoding:Le,validateStatus:Vl,headers:cO}});function lO(e,t,n){if(typeof e!="object"||e===null)throw new Z("options must be an object",Z.ERR_BAD_OPTION_VALUE);let r=Object.keys(e),o=r.length;for(;o-- >0;){let i=r[o],s=Object.prototype.hasOwnProperty.
call(t,i)?t[i]:void 0;if(s){let a=e[i],c=a===void 0||s(a,i,e);if(c!==!0)throw new Z("option "+i+" must be "+c,Z.ERR_BAD_OPTION_VALUE);continue}if(n!==!0)throw new Z("Unknown option "+i,Z.ERR_BAD_OPTION)}}
var Ks,w_,si,S_=y(function(){"use strict";f();Ms();_t();Ks={};["object","boolean","number","function","string","symbol"].forEach(function(e,t){Ks[e]=function(r){return typeof r===e||"a"+(t<1?"n ":" ")+
e}});w_={};Ks.transitional=function(t,n,r){function o(i,s){return"[Axios v"+lr+"] Transitional option '"+i+"'"+s+(r?". "+r:"")}return function(i,s,a){if(t===!1)throw new Z(o(s," has been removed"+(n?" in "+n:"")),Z.ERR_DEPRECATED);return n&&!w_[s]&&(w_[s]=!0,console.warn(o(s," has been deprecated since v"+n+" and will be removed in the near future"))),t?t(i,s,a):!0}};Ks.spelling=function(t){return function(n,r){
return console.warn(`${r} is likely a misspelling of ${t}`),!0}};si={assertOptions:lO,validators:Ks}});var it,Pl,ro,ai,A_=y(function(){"use strict";f();Be();Ju();Ub();y_();Dl();pl();il();S_();$n();Ls();_t();it=si.validators,Pl=function(e){if(e==null||E.isPlainObject(e)||e instanceof rt)return!0;try{return E.
isObject(e)&&E.getSafeProp(e,Symbol.toStringTag)==="AxiosHeaders"&&["toJSON","set","get","has","delete","clear","normalize","concat","toString",Symbol.iterator].every(function(t){return E.isFunction(E.
getSafeProp(e,t))})}catch{return!1}},ro=class{constructor(t){this.defaults=t||{},this.interceptors={request:new Qu,response:new Qu}}async request(t,n){try{return await this._request(t,n)}catch(r){if(r instanceof
Error)try{let o={};Error.captureStackTrace?Error.captureStackTrace(o):o=new Error;let i=o.stack,s="";if(typeof i=="string"){let a=i.indexOf(`
`);s=a===-1?"":i.slice(a+1)}if(!r.stack)r.stack=s;else if(s){let a=s.indexOf(`
`),c=a===-1?-1:s.indexOf(`
`,a+1),u=c===-1?s:s.slice(c+1),l=String(r.stack),p=Ib(r,l),m=p===-1?l:l.slice(0,p),d=p===-1?"":l.slice(p);m.endsWith(u)||(r.stack=m+`
`+s+d)}}catch{}throw r}}_request(t,n){var _=this;typeof t=="string"?(n=n||{},n.url=t):n=t||{},n=yn(this.defaults,n);let{transitional:r,paramsSerializer:o,headers:i}=n;r!==void 0&&si.assertOptions(r,{silentJSONParsing:it.
transitional(it.boolean),forcedJSONParsing:it.transitional(it.boolean),clarifyTimeoutError:it.transitional(it.boolean),legacyInterceptorReqResOrdering:it.transitional(it.boolean),advertiseZstdAcceptEncoding:it.
transitional(it.boolean),validateStatusUndefinedResolves:it.transitional(it.boolean),encodeBasicAuthUsername:it.transitional(it.boolean)},!1),o!=null&&(E.isFunction(o)?n.paramsSerializer={serialize:o}:
si.assertOptions(o,{encode:it.function,serialize:it.function},!0)),n.allowAbsoluteUrls!==void 0||(E.hasOwnProp(this.defaults,"allowAbsoluteUrls")&&this.defaults.allowAbsoluteUrls!==void 0?n.allowAbsoluteUrls=
this.defaults.allowAbsoluteUrls:n.allowAbsoluteUrls=!0),si.assertOptions(n,{baseUrl:it.spelling("baseURL"),withXsrfToken:it.spelling("withXSRFToken")},!0),n.method=(E.getSafeProp(n,"method")||E.getSafeProp(
this.defaults,"method")||"get").toLowerCase();let s=E.getSafeProp(i,"common"),a=E.getSafeProp(i,n.method),c=i&&E.merge(Pl(s)?s:void 0,Pl(a)?a:void 0);i&&E.forEach(zs.concat("common"),function(N){Pl(E.
getSafeProp(i,N))&&delete i[N]}),n.headers=rt.concat(c,i);let u=[],l=!0;this.interceptors.request.forEach(function(R){if(typeof R.runWhen=="function"&&R.runWhen(n)===!1)return;l=l&&R.synchronous;let P=n.
transitional||Qr;P&&P.legacyInterceptorReqResOrdering?u.unshift(R.fulfilled,R.rejected):u.push(R.fulfilled,R.rejected)});let p=[];this.interceptors.response.forEach(function(R){p.push(R.fulfilled,R.rejected)});
let m,d=0,h;if(!l){let N=[ii.bind(this),void 0];for(N.unshift(...u),N.push(...p),h=N.length,m=Promise.resolve(n);d<h;)m=m.then(N[d++],N[d++]);return m}h=u.length;let x=n;for(;d<h;){let N=u[d++],R=u[d++];
try{x=N?N(x):x}catch(P){if(!R){m=Promise.reject(P);break}try{let V=R.call(this,P);E.isThenable(V)&&(m=Promise.resolve(V).then(function(){return ii.call(_,x)}))}catch(V){m=Promise.reject(V)}break}}if(!m)
try{m=ii.call(this,x)}catch(N){m=Promise.reject(N)}for(d=0,h=p.length;d<h;)m=m.then(p[d++],p[d++]);return m}getUri(t){t=yn(this.defaults,t);let n=ti(t.baseURL,t.url,t.allowAbsoluteUrls,t);return Ko(n,
t.params,t.paramsSerializer)}};E.forEach(["delete","get","head","options"],function(t){ro.prototype[t]=async function(n,r){return this.request(yn(r||{},{method:t,url:n,data:r&&E.hasOwnProp(r,"data")?r.
data:void 0}))}});E.forEach(["post","put","patch","query"],function(t){function n(r){return async function(i,s,a){return this.request(yn(a||{},{method:t,headers:r?{"Content-Type":"multipart/form-data"}:
{},url:i,data:s}))}}ro.prototype[t]=n(),t!=="query"&&(ro.prototype[t+"Form"]=n(!0))});ai=ro});var Ul,I_,N_=y(function(){"use strict";f();ei();Ul=class e{constructor(t){if(typeof t!="function")throw new TypeError("executor must be a function.");let n;this.promise=new Promise(function(i){n=i});let r=this;
this.promise.then(function(o){if(!r._listeners)return;let i=r._listeners.length;for(;i-- >0;)r._listeners[i](o);r._listeners=null}),this.promise.then=function(o){let i,s=new Promise(function(a){r.subscribe(
a),i=a}).then(o);return s.cancel=function(){r.unsubscribe(i)},s},t(function(i,s,a){r.reason||(r.reason=new bn(i,s,a),n(r.reason))})}throwIfRequested(){if(this.reason)throw this.reason}subscribe(t){if(this.
reason){t(this.reason);return}this._listeners?this._listeners.push(t):this._listeners=[t]}unsubscribe(t){if(!this._listeners)return;let n=this._listeners.indexOf(t);n!==-1&&this._listeners.splice(n,1)}toAbortSignal(){
var r=this;let t=new AbortController,n=function(o){t.abort(o)};return this.subscribe(n),t.signal.unsubscribe=function(){return r.unsubscribe(n)},t.signal}static source(){let t;return{token:new e(function(o){
t=o}),cancel:t}}},I_=Ul});function Fl(e){return function(n){return e.apply(null,n)}}var R_=y(function(){"use strict";f()});function Ll(e){return E.isObject(e)&&e.isAxiosError===!0}var O_=y(function(){"use strict";f();Be()});var Js,T_,C_=y(function(){f();Js={Continue:100,SwitchingProtocols:101,Processing:102,EarlyHints:103,Ok:200,Created:201,Accepted:202,NonAuthoritativeInformation:203,NoContent:204,ResetContent:205,PartialContent:206,
MultiStatus:207,AlreadyReported:208,ImUsed:226,MultipleChoices:300,MovedPermanently:301,Found:302,SeeOther:303,NotModified:304,UseProxy:305,Unused:306,TemporaryRedirect:307,PermanentRedirect:308,BadRequest:400,
Unauthorized:401,PaymentRequired:402,Forbidden:403,NotFound:404,MethodNotAllowed:405,NotAcceptable:406,ProxyAuthenticationRequired:407,RequestTimeout:408,Conflict:409,Gone:410,LengthRequired:411,PreconditionFailed:412,
PayloadTooLarge:413,ContentTooLarge:413,UriTooLong:414,UnsupportedMediaType:415,RangeNotSatisfiable:416,ExpectationFailed:417,ImATeapot:418,MisdirectedRequest:421,UnprocessableEntity:422,UnprocessableContent:422,
Locked:423,FailedDependency:424,TooEarly:425,UpgradeRequired:426,PreconditionRequired:428,TooManyRequests:429,RequestHeaderFieldsTooLarge:431,UnavailableForLegalReasons:451,InternalServerError:500,NotImplemented:501,
BadGateway:502,ServiceUnavailable:503,GatewayTimeout:504,HttpVersionNotSupported:505,VariantAlsoNegotiates:506,InsufficientStorage:507,LoopDetected:508,NotExtended:510,NetworkAuthenticationRequired:511,
WebServerReturnsAnUnknownError:520,WebServerIsDown:521,ConnectionTimedOut:522,OriginIsUnreachable:523,TimeoutOccurred:524,SslHandshakeFailed:525,InvalidSslCertificate:526};Object.entries(Js).forEach(function([
e,t]){Js[t]===void 0&&(Js[t]=e)});T_=Js});function k_(e){let t=new ai(e),n=sr(ai.prototype.request,t);return E.extend(n,ai.prototype,t,{allOwnKeys:!0}),E.extend(n,t,null,{allOwnKeys:!0}),n.create=function(o){return k_(yn(e,o))},n}var et,Hs,$_=y(
function(){"use strict";f();Be();Cs();A_();Dl();Bs();ol();ei();N_();al();Ms();Hr();_t();R_();O_();$n();Ol();C_();et=k_(to);et.Axios=ai;et.CanceledError=bn;et.CancelToken=I_;et.isCancel=qo;et.VERSION=lr;
et.toFormData=Vn;et.AxiosError=Z;et.Cancel=et.CanceledError;et.all=function(t){return Promise.all(t)};et.spread=Fl;et.isAxiosError=Ll;et.mergeConfig=yn;et.AxiosHeaders=rt;et.formToJSON=function(e){return Zs(
E.isHTMLForm(e)?new FormData(e):e)};et.getAdapter=Xs.getAdapter;et.HttpStatusCode=T_;et.default=et;Hs=et});var _M,Qs,EM,xM,vM,wM,SM,AM,IM,NM,RM,OM,V_,TM,CM,kM,$M,Zl=y(function(){f();$_();({Axios:_M,AxiosError:Qs,CanceledError:EM,isCancel:xM,CancelToken:vM,VERSION:wM,all:SM,Cancel:AM,isAxiosError:IM,spread:NM,
toFormData:RM,AxiosHeaders:OM,HttpStatusCode:V_,formToJSON:TM,getAdapter:CM,mergeConfig:kM,create:$M}=Hs)});var D_={};Ve(D_,{AxiosError:function(){return Qs},HttpStatusCode:function(){return V_},default:function(){return Hs}});var P_=y(function(){f();Zl()});var U_,F_=y(function(){f();U_={stringify:function(e){return new URLSearchParams(e).toString()}}});var L_={};Ve(L_,{default:function(){return U_}});var Z_=y(function(){f();F_()});var B_=ot(function(qs){"use strict";f();Object.defineProperty(qs,"__esModule",{value:!0});qs.GrantType=void 0;var z_;(function(e){e.AuthorizationCode="authorization_code",e.RefreshToken="refresh_token",
e.ClientCredentials="client_credentials"})(z_||(qs.GrantType=z_={}))});var zl={};Ve(zl,{fileDesc:function(){return qe},messageDesc:function(){return dt},serviceDesc:function(){return xs}});var Bl=y(function(){f();zo()});var oo=ot(function(ea){"use strict";f();Object.defineProperty(ea,"__esModule",{value:!0});ea.file_google_api_annotations=void 0;var M_="google/api/annotations.proto",Pn=[];ea.file_google_api_annotations=
{get name(){return M_},get syntax(){return"proto3"},get dependency(){return[]},get enumType(){return Pn},get messageType(){return Pn},get service(){return Pn},get extension(){return Pn},get proto(){return{
name:M_,syntax:"proto3",enumType:Pn,messageType:Pn,service:Pn,extension:Pn}}}});var j_={};Ve(j_,{file_google_protobuf_empty:function(){return Cn}});var G_=y(function(){f();Gt()});var io=ot(function(ta){"use strict";f();Object.defineProperty(ta,"__esModule",{value:!0});ta.file_protoc_gen_openapiv2_options_annotations=void 0;var W_="protoc-gen-openapiv2/options/annotations.proto",
Un=[];ta.file_protoc_gen_openapiv2_options_annotations={get name(){return W_},get syntax(){return"proto3"},get dependency(){return[]},get enumType(){return Un},get messageType(){return Un},get service(){
return Un},get extension(){return Un},get proto(){return{name:W_,syntax:"proto3",enumType:Un,messageType:Un,service:Un,extension:Un}}}});var na=ot(function(Se){"use strict";f();Object.defineProperty(Se,"__esModule",{value:!0});Se.Dummy=Se.ToolErrorInfoSchema=Se.LocalizedMessageInfoSchema=Se.HelpInfo_LinkSchema=Se.HelpInfoSchema=Se.ResourceInfoSchema=
Se.RequestInfoSchema=Se.ValidationErrorInfo_FieldViolationSchema=Se.ValidationErrorInfoSchema=Se.DebugInfoSchema=Se.ErrorInfoSchema=Se.file_scalekit_v1_errdetails_errdetails=void 0;var Vt=(Bl(),Ce(zl)),
fO=oo(),pO=(G_(),Ce(j_)),dO=io();Se.file_scalekit_v1_errdetails_errdetails=(0,Vt.fileDesc)("CidzY2FsZWtpdC92MS9lcnJkZXRhaWxzL2VycmRldGFpbHMucHJvdG8SFnNjYWxla2l0LnYxLmVycmRldGFpbHMiiQUKCUVycm9ySW5mbxISCgplcnJvcl9jb2RlGAEgASgJEjoKCmRlYnVnX2luZm8YAiABKAsyIS5zY2FsZWtpdC52MS5lcnJkZXRhaWxzLkRlYnVnSW5mb0gAiAEBEjgKCWhlbHBfaW5mbxgDIAEoCzIgLnNjYWxla2l0LnYxLmVycmRldGFpbHMuSGVscEluZm9IAYgBARJRChZsb2NhbGl6ZWRfbWVzc2FnZV9pbmZvGAQgASgLMiwuc2NhbGVraXQudjEuZXJyZGV0YWlscy5Mb2NhbGl6ZWRNZXNzYWdlSW5mb0gCiAEBEkAKDXJlc291cmNlX2luZm8YBSABKAsyJC5zY2FsZWtpdC52MS5lcnJkZXRhaWxzLlJlc291cmNlSW5mb0gDiAEBEj4KDHJlcXVlc3RfaW5mbxgGIAEoCzIjLnNjYWxla2l0LnYxLmVycmRldGFpbHMuUmVxdWVzdEluZm9IBIgBARJPChV2YWxpZGF0aW9uX2Vycm9yX2luZm8YCCABKAsyKy5zY2FsZWtpdC52MS5lcnJkZXRhaWxzLlZhbGlkYXRpb25FcnJvckluZm9IBYgBARJDCg90b29sX2Vycm9yX2luZm8YCSABKAsyJS5zY2FsZWtpdC52MS5lcnJkZXRhaWxzLlRvb2xFcnJvckluZm9IBogBAUINCgtfZGVidWdfaW5mb0IMCgpfaGVscF9pbmZvQhkKF19sb2NhbGl6ZWRfbWVzc2FnZV9pbmZvQhAKDl9yZXNvdXJjZV9pbmZvQg8KDV9yZXF1ZXN0X2luZm9CGAoWX3ZhbGlkYXRpb25fZXJyb3JfaW5mb0ISChBfdG9vbF9lcnJvcl9pbmZvIjIKCURlYnVnSW5mbxIVCg1zdGFja19lbnRyaWVzGAEgAygJEg4KBmRldGFpbBgCIAEoCSK1AQoTVmFsaWRhdGlvbkVycm9ySW5mbxJUChBmaWVsZF92aW9sYXRpb25zGAEgAygLMjouc2NhbGVraXQudjEuZXJyZGV0YWlscy5WYWxpZGF0aW9uRXJyb3JJbmZvLkZpZWxkVmlvbGF0aW9uGkgKDkZpZWxkVmlvbGF0aW9uEg0KBWZpZWxkGAEgASgJEhMKC2Rlc2NyaXB0aW9uGAIgASgJEhIKCmNvbnN0cmFpbnQYAyABKAkiNwoLUmVxdWVzdEluZm8SEgoKcmVxdWVzdF9pZBgBIAEoCRIUCgxzZXJ2aW5nX2RhdGEYAiABKAkiewoMUmVzb3VyY2VJbmZvEhUKDXJlc291cmNlX25hbWUYAiABKAkSDQoFb3duZXIYAyABKAkSEwoLZGVzY3JpcHRpb24YBCABKAkSHAoUcmVxdWlyZWRfcGVybWlzc2lvbnMYBSADKAkSDAoEdXNlchgGIAEoCUoECAEQAiJqCghIZWxwSW5mbxI0CgVsaW5rcxgBIAMoCzIlLnNjYWxla2l0LnYxLmVycmRldGFpbHMuSGVscEluZm8uTGluaxooCgRMaW5rEhMKC2Rlc2NyaXB0aW9uGAEgASgJEgsKA3VybBgCIAEoCSI3ChRMb2NhbGl6ZWRNZXNzYWdlSW5mbxIOCgZsb2NhbGUYASABKAkSDwoHbWVzc2FnZRgCIAEoCSJaCg1Ub29sRXJyb3JJbmZvEhQKDGV4ZWN1dGlvbl9pZBgBIAEoCRIaChJ0b29sX2Vycm9yX21lc3NhZ2UYAiABKAkSFwoPdG9vbF9lcnJvcl9jb2RlGAMgASgJMgcKBUR1bW15QjZaNGdpdGh1Yi5jb20vc2NhbGVraXQtaW5jL3NjYWxla2l0L3BrZy9ncnBjL2VycmRldGFpbHNiBnByb3RvMw",[fO.file_google_api_annotations,pO.file_google_protobuf_empty,dO.file_protoc_gen_openapiv2_options_annotations]);Se.ErrorInfoSchema=(0,Vt.messageDesc)(Se.
file_scalekit_v1_errdetails_errdetails,0);Se.DebugInfoSchema=(0,Vt.messageDesc)(Se.file_scalekit_v1_errdetails_errdetails,1);Se.ValidationErrorInfoSchema=(0,Vt.messageDesc)(Se.file_scalekit_v1_errdetails_errdetails,
2);Se.ValidationErrorInfo_FieldViolationSchema=(0,Vt.messageDesc)(Se.file_scalekit_v1_errdetails_errdetails,2,0);Se.RequestInfoSchema=(0,Vt.messageDesc)(Se.file_scalekit_v1_errdetails_errdetails,3);Se.
ResourceInfoSchema=(0,Vt.messageDesc)(Se.file_scalekit_v1_errdetails_errdetails,4);Se.HelpInfoSchema=(0,Vt.messageDesc)(Se.file_scalekit_v1_errdetails_errdetails,5);Se.HelpInfo_LinkSchema=(0,Vt.messageDesc)(
Se.file_scalekit_v1_errdetails_errdetails,5,0);Se.LocalizedMessageInfoSchema=(0,Vt.messageDesc)(Se.file_scalekit_v1_errdetails_errdetails,6);Se.ToolErrorInfoSchema=(0,Vt.messageDesc)(Se.file_scalekit_v1_errdetails_errdetails,
7);Se.Dummy=(0,Vt.serviceDesc)(Se.file_scalekit_v1_errdetails_errdetails,0)});var Y_={};Ve(Y_,{AxiosError:function(){return Qs}});var X_=y(function(){f();Zl()});var nf=ot(function(Te){"use strict";f();Object.defineProperty(Te,"__esModule",{value:!0});Te.ScalekitToolException=Te.ScalekitToolForbiddenException=Te.ScalekitToolUnauthorizedException=Te.ScalekitToolRateLimitException=
Te.ScalekitUnknownException=Te.ScalekitCancelledException=Te.ScalekitGatewayTimeoutException=Te.ScalekitServiceUnavailableException=Te.ScalekitNotImplementedException=Te.ScalekitInternalServerException=
Te.ScalekitTooManyRequestsException=Te.ScalekitConflictException=Te.ScalekitNotFoundException=Te.ScalekitForbiddenException=Te.ScalekitUnauthorizedException=Te.ScalekitBadRequestException=void 0;Te.isToolException=
mO;var K_=(Ts(),Ce(Os)),J_=(X_(),Ce(Y_)),Et=rf();function mO(e){return e instanceof Et.ScalekitServerException&&e.isToolError===!0}var Ml=class extends Et.ScalekitServerException{constructor(t){super(
t),this.name="ScalekitBadRequestException"}};Te.ScalekitBadRequestException=Ml;var ra=class extends Et.ScalekitServerException{constructor(t){super(t),this.name="ScalekitUnauthorizedException"}};Te.ScalekitUnauthorizedException=
ra;var oa=class extends Et.ScalekitServerException{constructor(t){super(t),this.name="ScalekitForbiddenException"}};Te.ScalekitForbiddenException=oa;var jl=class extends Et.ScalekitServerException{constructor(t){
super(t),this.name="ScalekitNotFoundException"}};Te.ScalekitNotFoundException=jl;var Gl=class extends Et.ScalekitServerException{constructor(t){super(t),this.name="ScalekitConflictException"}};Te.ScalekitConflictException=
Gl;var ia=class extends Et.ScalekitServerException{constructor(t){super(t),this.name="ScalekitTooManyRequestsException"}};Te.ScalekitTooManyRequestsException=ia;var Wl=class extends Et.ScalekitServerException{constructor(t){
super(t),this.name="ScalekitInternalServerException"}};Te.ScalekitInternalServerException=Wl;var Yl=class extends Et.ScalekitServerException{constructor(t){super(t),this.name="ScalekitNotImplementedException"}};Te.ScalekitNotImplementedException=Yl;var Xl=class extends Et.ScalekitServerException{constructor(t){super(t),this.name="ScalekitServiceUnavailableException"}};Te.ScalekitServiceUnavailableException=
Xl;var Kl=class e extends Et.ScalekitServerException{constructor(t){super(t),this.name="ScalekitGatewayTimeoutException"}static isAxiosTimeout(t){return t.code===J_.AxiosError.ECONNABORTED||t.code===J_.
AxiosError.ETIMEDOUT}static fromAxiosTimeout(t){return new e(new K_.ConnectError(t.message,K_.Code.DeadlineExceeded))}};Te.ScalekitGatewayTimeoutException=Kl;var Jl=class extends Et.ScalekitServerException{constructor(t){
super(t),this.name="ScalekitCancelledException"}};Te.ScalekitCancelledException=Jl;var Hl=class extends Et.ScalekitServerException{constructor(t){super(t),this.name="ScalekitUnknownException"}};Te.ScalekitUnknownException=
Hl;function sa(e){for(let t of e.unpackedDetails)if(t.toolErrorInfo)return{toolErrorCode:t.toolErrorInfo.toolErrorCode,toolErrorMessage:t.toolErrorInfo.toolErrorMessage,executionId:t.toolErrorInfo.executionId};
return{toolErrorCode:"",toolErrorMessage:"",executionId:""}}var Ql=class extends ia{constructor(t){super(t),this.isToolError=!0,this.name="ScalekitToolRateLimitException";let n=sa(this);this.toolErrorCode=
n.toolErrorCode,this.toolErrorMessage=n.toolErrorMessage,this.executionId=n.executionId}};Te.ScalekitToolRateLimitException=Ql;var ql=class extends ra{constructor(t){super(t),this.isToolError=!0,this.
name="ScalekitToolUnauthorizedException";let n=sa(this);this.toolErrorCode=n.toolErrorCode,this.toolErrorMessage=n.toolErrorMessage,this.executionId=n.executionId}};Te.ScalekitToolUnauthorizedException=
ql;var ef=class extends oa{constructor(t){super(t),this.isToolError=!0,this.name="ScalekitToolForbiddenException";let n=sa(this);this.toolErrorCode=n.toolErrorCode,this.toolErrorMessage=n.toolErrorMessage,
this.executionId=n.executionId}};Te.ScalekitToolForbiddenException=ef;var tf=class extends Et.ScalekitServerException{constructor(t){super(t),this.isToolError=!0,this.name="ScalekitToolException";let n=sa(
this);this.toolErrorCode=n.toolErrorCode,this.toolErrorMessage=n.toolErrorMessage,this.executionId=n.executionId}};Te.ScalekitToolException=tf});var rf=ot(function(Jt){"use strict";f();Object.defineProperty(Jt,"__esModule",{value:!0});Jt.ScalekitServerException=Jt.ScalekitValidateTokenFailureException=Jt.WebhookVerificationError=Jt.ScalekitException=
void 0;var ee=(Ts(),Ce(Os)),H_=na(),hO={[ee.Code.InvalidArgument]:400,[ee.Code.FailedPrecondition]:400,[ee.Code.OutOfRange]:400,[ee.Code.Unauthenticated]:401,[ee.Code.PermissionDenied]:403,[ee.Code.NotFound]:404,
[ee.Code.AlreadyExists]:409,[ee.Code.Aborted]:409,[ee.Code.ResourceExhausted]:429,[ee.Code.Canceled]:499,[ee.Code.DataLoss]:500,[ee.Code.Unknown]:500,[ee.Code.Internal]:500,[ee.Code.Unimplemented]:501,
[ee.Code.Unavailable]:503,[ee.Code.DeadlineExceeded]:504},Q_={200:ee.Code.Unknown,400:ee.Code.InvalidArgument,401:ee.Code.Unauthenticated,403:ee.Code.PermissionDenied,404:ee.Code.NotFound,409:ee.Code.
AlreadyExists,429:ee.Code.ResourceExhausted,500:ee.Code.Internal,501:ee.Code.Unimplemented,503:ee.Code.Unavailable,504:ee.Code.DeadlineExceeded},of={OK:200,BAD_REQUEST:400,UNAUTHORIZED:401,FORBIDDEN:403,
NOT_FOUND:404,CONFLICT:409,TOO_MANY_REQUESTS:429,INTERNAL_SERVER_ERROR:500,NOT_IMPLEMENTED:501,SERVICE_UNAVAILABLE:503,GATEWAY_TIMEOUT:504},so=class extends Error{constructor(t){super(t?.message||t?.toString()||
"Unknown error"),this.name="ScalekitException"}};Jt.ScalekitException=so;var sf=class extends so{constructor(t){super(t),this.name="WebhookVerificationError"}};Jt.WebhookVerificationError=sf;var af=class extends so{constructor(t){
super(t),this.name="ScalekitValidateTokenFailureException"}};Jt.ScalekitValidateTokenFailureException=af;var cf=class extends so{constructor(t){if(super(t),this._unpackedDetails=[],this.isAxiosResponse(
t))t.statusText&&typeof t.statusText=="string"?this._httpStatus=of[t.statusText.toUpperCase()]||of.INTERNAL_SERVER_ERROR:this._httpStatus=of.INTERNAL_SERVER_ERROR,this._grpcStatus=Q_[t.status]||ee.Code.
Unknown,this._errorCode=t.statusText,this._errDetails=t.data,this._message=null;else{this._grpcStatus=t.code,this._httpStatus=hO[t.code]||500,this._message=t.message,this._errDetails=t.findDetails(H_.
ErrorInfoSchema),this._errorCode=null;for(let n of this._errDetails)this._unpackedDetails.push(n),this._errorCode||(this._errorCode=n.errorCode)}this.name="ScalekitServerException"}isAxiosResponse(t){
return t&&typeof t.status=="number"&&typeof t.statusText=="string"}toString(){let t="=".repeat(40);if(this._unpackedDetails.length>0){let n=JSON.stringify(this._unpackedDetails,null,2);return n.startsWith(
"[")&&n.includes(`
`)&&(n=`[
`+n.substring(1)),`
${t}
Error Code: ${this._errorCode}
GRPC: (${this.getGrpcStatusName()}: ${this._grpcStatus})
HTTP: (${this.getHttpStatusName()}: ${this._httpStatus})
Error Details:
${this._message}: ${n}
${t}
`}else return`
${t}
Error Code: ${this._errorCode}
GRPC: (${this.getGrpcStatusName()}: ${this._grpcStatus})
HTTP: (${this.getHttpStatusName()}: ${this._httpStatus})
Error Details: ${this._errDetails}
${t}
`}getGrpcStatusName(){switch(this._grpcStatus){case ee.Code.InvalidArgument:return"INVALID_ARGUMENT";case ee.Code.FailedPrecondition:return"FAILED_PRECONDITION";case ee.Code.OutOfRange:return"OUT_OF_RANGE";case ee.Code.Unauthenticated:return"UNAUTHENTICATED";case ee.Code.PermissionDenied:return"PERMISSION_DENIED";case ee.Code.NotFound:return"NOT_FOUND";case ee.Code.AlreadyExists:return"ALREADY_EXISTS";case ee.Code.Aborted:return"ABORTED";case ee.Code.ResourceExhausted:return"RESOURCE_EXHAUSTED";case ee.Code.Canceled:return"CANCELED";case ee.Code.DataLoss:return"DATA_LOSS";case ee.Code.Unknown:
return"UNKNOWN";case ee.Code.Internal:return"INTERNAL";case ee.Code.Unimplemented:return"UNIMPLEMENTED";case ee.Code.Unavailable:return"UNAVAILABLE";case ee.Code.DeadlineExceeded:return"DEADLINE_EXCEEDED";default:return"UNKNOWN"}}getHttpStatusName(){switch(this._httpStatus){case 200:return"OK";case 400:return"BAD_REQUEST";case 401:return"UNAUTHORIZED";case 403:return"FORBIDDEN";case 404:return"NOT_FOUND";case 409:return"CONFLICT";case 429:return"TOO_MANY_REQUESTS";case 500:return"INTERNAL_SERVER_ERROR";case 501:return"NOT_IMPLEMENTED";case 503:return"SERVICE_UNAVAILABLE";case 504:return"GATEWAY_TIMEOUT";default:return"INTERNAL_SERVER_ERROR"}}get grpcStatus(){return this._grpcStatus}get httpStatus(){return this._httpStatus}get errorCode(){return this._errorCode}get message(){return this._message||
super.message}get errDetails(){return this._errDetails}get unpackedDetails(){return this._unpackedDetails}static promote(t,n){let r=nf(),o=t instanceof ee.ConnectError?t.code:Q_[t.status]||ee.Code.Unknown;
if(n??(t instanceof ee.ConnectError&&t.findDetails(H_.ErrorInfoSchema).some(function(s){return s.errorCode==="TOOL_ERROR"})))switch(o){case ee.Code.Unauthenticated:return new r.ScalekitToolUnauthorizedException(
t);case ee.Code.PermissionDenied:return new r.ScalekitToolForbiddenException(t);case ee.Code.ResourceExhausted:return new r.ScalekitToolRateLimitException(t);default:return new r.ScalekitToolException(
t)}switch(o){case ee.Code.InvalidArgument:case ee.Code.FailedPrecondition:case ee.Code.OutOfRange:return new r.ScalekitBadRequestException(t);case ee.Code.Unauthenticated:return new r.ScalekitUnauthorizedException(
t);case ee.Code.PermissionDenied:return new r.ScalekitForbiddenException(t);case ee.Code.NotFound:return new r.ScalekitNotFoundException(t);case ee.Code.AlreadyExists:case ee.Code.Aborted:return new r.
ScalekitConflictException(t);case ee.Code.ResourceExhausted:return new r.ScalekitTooManyRequestsException(t);case ee.Code.Canceled:return new r.ScalekitCancelledException(t);case ee.Code.DataLoss:case ee.
Code.Unknown:case ee.Code.Internal:return new r.ScalekitInternalServerException(t);case ee.Code.Unimplemented:return new r.ScalekitNotImplementedException(t);case ee.Code.Unavailable:return new r.ScalekitServiceUnavailableException(
t);case ee.Code.DeadlineExceeded:return new r.ScalekitGatewayTimeoutException(t);default:return new r.ScalekitUnknownException(t)}}};Jt.ScalekitServerException=cf});var q_=ot(function(sj,gO){gO.exports={name:"@scalekit-sdk/node",version:"2.11.0"}});var nE=ot(function(We){"use strict";f();var bO=We&&We.__createBinding||(Object.create?(function(e,t,n,r){r===void 0&&(r=n);var o=Object.getOwnPropertyDescriptor(t,n);(!o||("get"in o?!t.__esModule:o.writable||
o.configurable))&&(o={enumerable:!0,get:function(){return t[n]}}),Object.defineProperty(e,r,o)}):(function(e,t,n,r){r===void 0&&(r=n),e[r]=t[n]})),yO=We&&We.__setModuleDefault||(Object.create?(function(e,t){
Object.defineProperty(e,"default",{enumerable:!0,value:t})}):function(e,t){e.default=t}),_O=We&&We.__importStar||(function(){var e=function(t){return e=Object.getOwnPropertyNames||function(n){var r=[];
for(var o in n)Object.prototype.hasOwnProperty.call(n,o)&&(r[r.length]=o);return r},e(t)};return function(t){if(t&&t.__esModule)return t;var n={};if(t!=null)for(var r=e(t),o=0;o<r.length;o++)r[o]!=="default"&&bO(n,t,r[o]);return yO(n,t),n}})(),ci=We&&We.__awaiter||function(e,t,n,r){function o(i){return i instanceof n?i:new n(function(s){s(i)})}return new(n||(n=Promise))(function(i,s){function a(l){
try{u(r.next(l))}catch(p){s(p)}}function c(l){try{u(r.throw(l))}catch(p){s(p)}}function u(l){l.done?i(l.value):o(l.value).then(a,c)}u((r=r.apply(e,t||[])).next())})},tE=We&&We.__importDefault||function(e){
return e&&e.__esModule?e:{default:e}};Object.defineProperty(We,"__esModule",{value:!0});We.DEFAULT_TIMEOUT_MS=We.headers=void 0;We.assertValidTimeout=lf;var uf=(Ts(),Ce(Os)),aa=_O((P_(),Ce(D_))),EO=tE(
require("os")),xO=tE((Z_(),Ce(L_))),vO=B_(),ui=rf(),eE=nf(),wO=na();We.headers={"user-agent":"user-agent","x-sdk-version":"x-sdk-version","x-api-version":"x-api-version",authorization:"authorization"};
var SO="oauth/token",AO="keys",IO=6e4;We.DEFAULT_TIMEOUT_MS=2e4;function lf(e,t){if(!Number.isFinite(t)||t<=0)throw new Error(`${e} must be a positive finite number of milliseconds, got ${t}`)}var ff=class{constructor(t,n,r,o=IO,i=We.
DEFAULT_TIMEOUT_MS){var s=this;this.envUrl=t,this.clientId=n,this.clientSecret=r,this.toolTimeoutMs=o,this.timeoutMs=i,this.keys=[],this.accessToken=null,this.sdkVersion=`Scalekit-Node/${q_().version}`,
this.apiVersion="20260727",this.userAgent=`${this.sdkVersion} Node/${process.version} (${process.platform}; ${EO.default.arch()})`,lf("toolTimeoutMs",o),lf("timeoutMs",i),this.axios=aa.default.create(
{baseURL:t,timeout:this.timeoutMs}),this.axios.interceptors.request.use(function(a){return a.headers[We.headers["user-agent"]]=s.userAgent,a.headers[We.headers["x-sdk-version"]]=s.sdkVersion,a.headers[We.
headers["x-api-version"]]=s.apiVersion,s.accessToken&&!a.skipAuth&&(a.headers[We.headers.authorization]=`Bearer ${s.accessToken}`),a}),this.axios.interceptors.response.use(function(a){return a},function(a){
if(a instanceof aa.AxiosError){if(a.config){let c=a.config;delete c.data,delete c.headers}delete a.request,a.response&&delete a.response.request}return Promise.reject(a)})}authenticateClient(){return ci(
this,void 0,void 0,function*(){let t=yield this.authenticate(xO.default.stringify({grant_type:vO.GrantType.ClientCredentials,client_id:this.clientId,client_secret:this.clientSecret}));this.accessToken=
t.data.access_token})}authenticate(t){return ci(this,void 0,void 0,function*(){return this.axios.post(SO,t,{headers:{"Content-Type":"application/x-www-form-urlencoded"},skipAuth:!0})})}getJwks(){return ci(
this,void 0,void 0,function*(){if(this.keys.length)return Promise.resolve();let{data:{keys:t}}=yield this.axios.get(AO);this.keys=t})}sleep(t){return new Promise(function(n){return setTimeout(n,t)})}connectExec(t,n,r){
return ci(this,void 0,void 0,function*(){return this._connectExec(t,n,3,0,r)})}_connectExec(t,n,r,o,i){return ci(this,void 0,void 0,function*(){try{return yield t(n,i)}catch(s){if(s instanceof uf.ConnectError){
let a=s.findDetails(wO.ErrorInfoSchema).some(function(c){return c.errorCode==="TOOL_ERROR"});if(!a&&r>0){if(s.code===uf.Code.Unauthenticated)return yield this.authenticateClient(),this._connectExec(t,
n,r-1,o+1,i);if(s.code===uf.Code.Unavailable){let u=Math.min(1e3*Math.pow(2,o),3e4)*(.5+Math.random()*.5);return yield this.sleep(u),this._connectExec(t,n,r-1,o+1,i)}}throw ui.ScalekitServerException.
promote(s,a)}if(s instanceof aa.AxiosError)if(s.response){if(r>0&&s.response.status===aa.HttpStatusCode.Unauthorized)return yield this.authenticateClient(),this._connectExec(t,n,r-1,o+1,i);throw ui.ScalekitServerException.
promote(s.response)}else throw eE.ScalekitGatewayTimeoutException.isAxiosTimeout(s)?eE.ScalekitGatewayTimeoutException.fromAxiosTimeout(s):new ui.ScalekitException(s);throw s instanceof ui.ScalekitException?
s:new ui.ScalekitException(s)}})}};We.default=ff});var rE={};Ve(rE,{default:function(){return oE.default}});var oE,iE=y(function(){f();oE=Pe(nE())});var ca={};Ve(ca,{enumDesc:function(){return qi},fileDesc:function(){return qe},messageDesc:function(){return dt},serviceDesc:function(){return xs}});var ua=y(function(){f();zo()});var li=ot(function(la){"use strict";f();Object.defineProperty(la,"__esModule",{value:!0});la.file_buf_validate_validate=void 0;var sE="buf/validate/validate.proto",Fn=[];la.file_buf_validate_validate=
{get name(){return sE},get syntax(){return"proto3"},get dependency(){return[]},get enumType(){return Fn},get messageType(){return Fn},get service(){return Fn},get extension(){return Fn},get proto(){return{
name:sE,syntax:"proto3",enumType:Fn,messageType:Fn,service:Fn,extension:Fn}}}});var pa=ot(function(fa){"use strict";f();Object.defineProperty(fa,"__esModule",{value:!0});fa.file_google_api_field_behavior=void 0;var aE="google/api/field_behavior.proto",Ln=[];fa.file_google_api_field_behavior=
{get name(){return aE},get syntax(){return"proto3"},get dependency(){return[]},get enumType(){return Ln},get messageType(){return Ln},get service(){return Ln},get extension(){return Ln},get proto(){return{
name:aE,syntax:"proto3",enumType:Ln,messageType:Ln,service:Ln,extension:Ln}}}});var fi=ot(function(da){"use strict";f();Object.defineProperty(da,"__esModule",{value:!0});da.file_google_api_visibility=void 0;var cE="google/api/visibility.proto",Zn=[];da.file_google_api_visibility=
{get name(){return cE},get syntax(){return"proto3"},get dependency(){return[]},get enumType(){return Zn},get messageType(){return Zn},get service(){return Zn},get extension(){return Zn},get proto(){return{
name:cE,syntax:"proto3",enumType:Zn,messageType:Zn,service:Zn,extension:Zn}}}});var uE={};Ve(uE,{file_google_protobuf_struct:function(){return un},file_google_protobuf_timestamp:function(){return On}});var lE=y(function(){f();Gt()});var fE={};Ve(fE,{enumDesc:function(){return qi},extDesc:function(){return Bm},fileDesc:function(){return qe},messageDesc:function(){return dt}});var pE=y(function(){f();zo()});var dE={};Ve(dE,{file_google_protobuf_descriptor:function(){return Tc}});var mE=y(function(){f();Gt()});var di=ot(function(tt){"use strict";f();Object.defineProperty(tt,"__esModule",{value:!0});tt.auth_option=tt.AuthenticationTypeSchema=tt.AuthenticationType=tt.PolicySchema=tt.Policy=tt.AuthOptionSchema=
tt.file_scalekit_v1_options_options=void 0;var pi=(pE(),Ce(fE)),NO=(mE(),Ce(dE));tt.file_scalekit_v1_options_options=(0,pi.fileDesc)("CiFzY2FsZWtpdC92MS9vcHRpb25zL29wdGlvbnMucHJvdG8SE3NjYWxla2l0LnYxLm9wdGlvbnMilAEKCkF1dGhPcHRpb24SRAoTYXV0aGVudGljYXRpb25fdHlwZRgDIAEoDjInLnNjYWxla2l0LnYxLm9wdGlvbnMuQXV0aGVudGljYXRpb25UeXBlEhMKC3Blcm1pc3Npb25zGAEgAygJEisKBnBvbGljeRgCIAEoDjIbLnNjYWxla2l0LnYxLm9wdGlvbnMuUG9saWN5KioKBlBvbGljeRIICgRERU5ZEAASCwoHUEFSVElBTBABEgkKBUFMTE9XEAIq1QUKEkF1dGhlbnRpY2F0aW9uVHlwZRILCgdCTE9DS0VEEAASCAoETk9ORRABEg0KCVdPUktTUEFDRRBAEhMKD0NVU1RPTUVSX1BPUlRBTBAgEgsKB1NFU1NJT04QEBIVChFXT1JLU1BBQ0VfU0VTU0lPThBQEhQKEFdPUktTUEFDRV9DTElFTlQQRBIlCiFXT1JLU1BBQ0VfU0VTU0lPTl9DVVNUT01FUl9QT1JUQUwQcBIsCihXT1JLU1BBQ0VfU0VTU0lPTl9DVVNUT01FUl9QT1JUQUxfQ0xJRU5UEHQSJAogV09SS1NQQUNFX0NVU1RPTUVSX1BPUlRBTF9DTElFTlQQZBIdChlXT1JLU1BBQ0VfQ1VTVE9NRVJfUE9SVEFMEGASCAoEVVNFUhAIEgoKBkNMSUVOVBAEEhIKDlNFU1NJT05fQ0xJRU5UEBQSHAoYV09SS1NQQUNFX1NFU1NJT05fQ0xJRU5UEFQSIgoeQ1VTVE9NRVJfUE9SVEFMX1NFU1NJT05fQ0xJRU5UEDQSEAoMU0VTU0lPTl9VU0VSEBgSEwoOQUNUSU9OU19QT1JUQUwQgAESNQowV09SS1NQQUNFX1NFU1NJT05fQ1VTVE9NRVJfUE9SVEFMX0FDVElPTlNfUE9SVEFMEPABEjwKN1dPUktTUEFDRV9TRVNTSU9OX0NVU1RPTUVSX1BPUlRBTF9BQ1RJT05TX1BPUlRBTF9DTElFTlQQ9AESHQoYV09SS1NQQUNFX0FDVElPTlNfUE9SVEFMEMABEiQKH1dPUktTUEFDRV9BQ1RJT05TX1BPUlRBTF9DTElFTlQQxAESNAovV09SS1NQQUNFX0FDVElPTlNfUE9SVEFMX0NVU1RPTUVSX1BPUlRBTF9DTElFTlQQ5AESLQooV09SS1NQQUNFX0NVU1RPTUVSX1BPUlRBTF9BQ1RJT05TX1BPUlRBTBDgATpiCgthdXRoX29wdGlvbhIeLmdvb2dsZS5wcm90b2J1Zi5NZXRob2RPcHRpb25zGNCGAyABKAsyHy5zY2FsZWtpdC52MS5vcHRpb25zLkF1dGhPcHRpb25SCmF1dGhPcHRpb25CNlo0Z2l0aHViLmNvbS9zY2FsZWtpdC1pbmMvc2NhbGVraXQvcGtnL2dycGMvYXV0aG9wdGlvbmIGcHJvdG8z",[NO.file_google_protobuf_descriptor]);tt.AuthOptionSchema=(0,pi.messageDesc)(tt.file_scalekit_v1_options_options,0);var hE;(function(e){e[e.
DENY=0]="DENY",e[e.PARTIAL=1]="PARTIAL",e[e.ALLOW=2]="ALLOW"})(hE||(tt.Policy=hE={}));tt.PolicySchema=(0,pi.enumDesc)(tt.file_scalekit_v1_options_options,0);var gE;(function(e){e[e.BLOCKED=0]="BLOCKED",
e[e.NONE=1]="NONE",e[e.WORKSPACE=64]="WORKSPACE",e[e.CUSTOMER_PORTAL=32]="CUSTOMER_PORTAL",e[e.SESSION=16]="SESSION",e[e.WORKSPACE_SESSION=80]="WORKSPACE_SESSION",e[e.WORKSPACE_CLIENT=68]="WORKSPACE_CLIENT",e[e.WORKSPACE_SESSION_CUSTOMER_PORTAL=112]="WORKSPACE_SESSION_CUSTOMER_PORTAL",e[e.WORKSPACE_SESSION_CUSTOMER_PORTAL_CLIENT=116]="WORKSPACE_SESSION_CUSTOMER_PORTAL_CLIENT",e[e.WORKSPACE_CUSTOMER_PORTAL_CLIENT=
100]="WORKSPACE_CUSTOMER_PORTAL_CLIENT",e[e.WORKSPACE_CUSTOMER_PORTAL=96]="WORKSPACE_CUSTOMER_PORTAL",e[e.USER=8]="USER",e[e.CLIENT=4]="CLIENT",e[e.SESSION_CLIENT=20]="SESSION_CLIENT",e[e.WORKSPACE_SESSION_CLIENT=
84]="WORKSPACE_SESSION_CLIENT",e[e.CUSTOMER_PORTAL_SESSION_CLIENT=52]="CUSTOMER_PORTAL_SESSION_CLIENT",e[e.SESSION_USER=24]="SESSION_USER",e[e.ACTIONS_PORTAL=128]="ACTIONS_PORTAL",e[e.WORKSPACE_SESSION_CUSTOMER_PORTAL_ACTIONS_PORTAL=
240]="WORKSPACE_SESSION_CUSTOMER_PORTAL_ACTIONS_PORTAL",e[e.WORKSPACE_SESSION_CUSTOMER_PORTAL_ACTIONS_PORTAL_CLIENT=244]="WORKSPACE_SESSION_CUSTOMER_PORTAL_ACTIONS_PORTAL_CLIENT",e[e.WORKSPACE_ACTIONS_PORTAL=
192]="WORKSPACE_ACTIONS_PORTAL",e[e.WORKSPACE_ACTIONS_PORTAL_CLIENT=196]="WORKSPACE_ACTIONS_PORTAL_CLIENT",e[e.WORKSPACE_ACTIONS_PORTAL_CUSTOMER_PORTAL_CLIENT=228]="WORKSPACE_ACTIONS_PORTAL_CUSTOMER_PORTAL_CLIENT",e[e.WORKSPACE_CUSTOMER_PORTAL_ACTIONS_PORTAL=224]="WORKSPACE_CUSTOMER_PORTAL_ACTIONS_PORTAL"})(gE||(tt.AuthenticationType=gE={}));tt.AuthenticationTypeSchema=(0,pi.enumDesc)(tt.file_scalekit_v1_options_options,
1);tt.auth_option=(0,pi.extDesc)(tt.file_scalekit_v1_options_options,0)});var EE=ot(function(X){"use strict";f();Object.defineProperty(X,"__esModule",{value:!0});X.ConnectedAccountService=X.ConnectorTypeSchema=X.ConnectorType=X.ConnectorStatusSchema=X.ConnectorStatus=X.GetRedirectUrlResponseSchema=
X.GetRedirectUrlRequestSchema=X.DisconnectConnectedAccountResponseSchema=X.DisconnectConnectedAccountRequestSchema=X.GetConnectedAccountResponseSchema=X.GetConnectedAccountRequestSchema=X.StaticAuthSchema=
X.OauthTokenSchema=X.TrustedIDPAuthSchema=X.GoogleDWDAuthSchema=X.AuthorizationDetailsSchema=X.ConnectedAccountForListSchema=X.UpdateConnectedAccountSchema=X.CreateConnectedAccountSchema=X.ConnectedAccountSchema=
X.GetConnectedAccountByIdentifierResponseSchema=X.GetConnectedAccountByIdentifierRequestSchema=X.VerifyConnectedAccountUserResponseSchema=X.VerifyConnectedAccountUserRequestSchema=X.GetMagicLinkForConnectedAccountResponseSchema=
X.GetMagicLinkForConnectedAccountRequestSchema=X.DeleteConnectedAccountResponseSchema=X.DeleteConnectedAccountRequestSchema=X.UpdateConnectedAccountResponseSchema=X.UpdateConnectedAccountRequestSchema=
X.CreateConnectedAccountResponseSchema=X.CreateConnectedAccountRequestSchema=X.SearchConnectedAccountsResponseSchema=X.SearchConnectedAccountsRequestSchema=X.ListConnectedAccountsResponseSchema=X.ListConnectedAccountsRequestSchema=
X.GetMyConnectionMagicLinkResponseSchema=X.GetMyConnectionMagicLinkRequestSchema=X.DisconnectMyConnectedAccountRequestSchema=X.ListMyAppConnectionsResponseSchema=X.MyAppConnectionEntrySchema=X.ListMyAppConnectionsRequestSchema=
X.file_scalekit_v1_connected_accounts_connected_accounts=void 0;var lt=(ua(),Ce(ca)),RO=li(),OO=oo(),TO=pa(),CO=fi(),bE=(lE(),Ce(uE)),kO=io(),$O=di();X.file_scalekit_v1_connected_accounts_connected_accounts=
(0,lt.fileDesc)("CjdzY2FsZWtpdC92MS9jb25uZWN0ZWRfYWNjb3VudHMvY29ubmVjdGVkX2FjY291bnRzLnByb3RvEh5zY2FsZWtpdC52MS5jb25uZWN0ZWRfYWNjb3VudHMiHQobTGlzdE15QXBwQ29ubmVjdGlvbnNSZXF1ZXN0IhYKFE15QXBwQ29ubmVjdGlvbkVudHJ5Ih4KHExpc3RNeUFwcENvbm5lY3Rpb25zUmVzcG9uc2UiJQojRGlzY29ubmVjdE15Q29ubmVjdGVkQWNjb3VudFJlcXVlc3QiIQofR2V0TXlDb25uZWN0aW9uTWFnaWNMaW5rUmVxdWVzdCIiCiBHZXRNeUNvbm5lY3Rpb25NYWdpY0xpbmtSZXNwb25zZSK2AgocTGlzdENvbm5lY3RlZEFjY291bnRzUmVxdWVzdBIeCg9vcmdhbml6YXRpb25faWQYASABKAlCAEgAiAEBEhYKB3VzZXJfaWQYAiABKAlCAEgBiAEBEhgKCWNvbm5lY3RvchgDIAEoCUIASAKIAQESGQoKaWRlbnRpZmllchgEIAEoCUIASAOIAQESEgoIcHJvdmlkZXIYBSABKAlCABITCglwYWdlX3NpemUYBiABKA1CABIUCgpwYWdlX3Rva2VuGAcgASgJQgASDwoFcXVlcnkYCCABKAlCABIaChBjb25uZWN0aW9uX25hbWVzGAkgAygJQgA6AEISChBfb3JnYW5pemF0aW9uX2lkQgoKCF91c2VyX2lkQgwKCl9jb25uZWN0b3JCDQoLX2lkZW50aWZpZXIiwgEKHUxpc3RDb25uZWN0ZWRBY2NvdW50c1Jlc3BvbnNlElUKEmNvbm5lY3RlZF9hY2NvdW50cxgBIAMoCzI3LnNjYWxla2l0LnYxLmNvbm5lY3RlZF9hY2NvdW50cy5Db25uZWN0ZWRBY2NvdW50Rm9yTGlzdEIAEhQKCnRvdGFsX3NpemUYAiABKA1CABIZCg9uZXh0X3BhZ2VfdG9rZW4YAyABKAlCABIZCg9wcmV2X3BhZ2VfdG9rZW4YBCABKAlCACIgCh5TZWFyY2hDb25uZWN0ZWRBY2NvdW50c1JlcXVlc3QiIQofU2VhcmNoQ29ubmVjdGVkQWNjb3VudHNSZXNwb25zZSIfCh1DcmVhdGVDb25uZWN0ZWRBY2NvdW50UmVxdWVzdCIgCh5DcmVhdGVDb25uZWN0ZWRBY2NvdW50UmVzcG9uc2UiHwodVXBkYXRlQ29ubmVjdGVkQWNjb3VudFJlcXVlc3QiIAoeVXBkYXRlQ29ubmVjdGVkQWNjb3VudFJlc3BvbnNlIh8KHURlbGV0ZUNvbm5lY3RlZEFjY291bnRSZXF1ZXN0IiAKHkRlbGV0ZUNvbm5lY3RlZEFjY291bnRSZXNwb25zZSLAAgomR2V0TWFnaWNMaW5rRm9yQ29ubmVjdGVkQWNjb3VudFJlcXVlc3QSHgoPb3JnYW5pemF0aW9uX2lkGAEgASgJQgBIAIgBARIWCgd1c2VyX2lkGAIgASgJQgBIAYgBARIYCgljb25uZWN0b3IYAyABKAlCAEgCiAEBEhkKCmlkZW50aWZpZXIYBCABKAlCAEgDiAEBEhEKAmlkGAUgASgJQgBIBIgBARIUCgVzdGF0ZRgHIAEoCUIASAWIAQESHgoPdXNlcl92ZXJpZnlfdXJsGAggASgJQgBIBogBAUISChBfb3JnYW5pemF0aW9uX2lkQgoKCF91c2VyX2lkQgwKCl9jb25uZWN0b3JCDQoLX2lkZW50aWZpZXJCBQoDX2lkQggKBl9zdGF0ZUISChBfdXNlcl92ZXJpZnlfdXJsImcKJ0dldE1hZ2ljTGlua0ZvckNvbm5lY3RlZEFjY291bnRSZXNwb25zZRIOCgRsaW5rGAEgASgJQgASLAoGZXhwaXJ5GAIgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcEIAIiMKIVZlcmlmeUNvbm5lY3RlZEFjY291bnRVc2VyUmVxdWVzdCIkCiJWZXJpZnlDb25uZWN0ZWRBY2NvdW50VXNlclJlc3BvbnNlIuwBCiZHZXRDb25uZWN0ZWRBY2NvdW50QnlJZGVudGlmaWVyUmVxdWVzdBIeCg9vcmdhbml6YXRpb25faWQYASABKAlCAEgAiAEBEhYKB3VzZXJfaWQYAiABKAlCAEgBiAEBEhgKCWNvbm5lY3RvchgDIAEoCUIASAKIAQESGQoKaWRlbnRpZmllchgEIAEoCUIASAOIAQESEQoCaWQYBSABKAlCAEgEiAEBQhIKEF9vcmdhbml6YXRpb25faWRCCgoIX3VzZXJfaWRCDAoKX2Nvbm5lY3RvckINCgtfaWRlbnRpZmllckIFCgNfaWQieAonR2V0Q29ubmVjdGVkQWNjb3VudEJ5SWRlbnRpZmllclJlc3BvbnNlEk0KEWNvbm5lY3RlZF9hY2NvdW50GAEgASgLMjAuc2NhbGVraXQudjEuY29ubmVjdGVkX2FjY291bnRzLkNvbm5lY3RlZEFjY291bnRCACKsBAoQQ29ubmVjdGVkQWNjb3VudBIUCgppZGVudGlmaWVyGAEgASgJQgASEgoIcHJvdmlkZXIYAiABKAlCABJBCgZzdGF0dXMYAyABKA4yLy5zY2FsZWtpdC52MS5jb25uZWN0ZWRfYWNjb3VudHMuQ29ubmVjdG9yU3RhdHVzQgASSwoSYXV0aG9yaXphdGlvbl90eXBlGAQgASgOMi0uc2NhbGVraXQudjEuY29ubmVjdGVkX2FjY291bnRzLkNvbm5lY3RvclR5cGVCABJVChVhdXRob3JpemF0aW9uX2RldGFpbHMYBSABKAsyNC5zY2FsZWtpdC52MS5jb25uZWN0ZWRfYWNjb3VudHMuQXV0aG9yaXphdGlvbkRldGFpbHNCABI2ChB0b2tlbl9leHBpcmVzX2F0GAYgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcEIAEjAKCnVwZGF0ZWRfYXQYByABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wQgASEwoJY29ubmVjdG9yGAggASgJQgASMgoMbGFzdF91c2VkX2F0GAkgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcEIAEgwKAmlkGAogASgJQgASFwoNY29ubmVjdGlvbl9pZBgLIAEoCUIAEi0KCmFwaV9jb25maWcYDCABKAsyFy5nb29nbGUucHJvdG9idWYuU3RydWN0QgAiGAoWQ3JlYXRlQ29ubmVjdGVkQWNjb3VudCIYChZVcGRhdGVDb25uZWN0ZWRBY2NvdW50IrMDChdDb25uZWN0ZWRBY2NvdW50Rm9yTGlzdBIUCgppZGVudGlmaWVyGAEgASgJQgASEgoIcHJvdmlkZXIYAiABKAlCABJBCgZzdGF0dXMYAyABKA4yLy5zY2FsZWtpdC52MS5jb25uZWN0ZWRfYWNjb3VudHMuQ29ubmVjdG9yU3RhdHVzQgASSwoSYXV0aG9yaXphdGlvbl90eXBlGAQgASgOMi0uc2NhbGVraXQudjEuY29ubmVjdGVkX2FjY291bnRzLkNvbm5lY3RvclR5cGVCABI2ChB0b2tlbl9leHBpcmVzX2F0GAYgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcEIAEjAKCnVwZGF0ZWRfYXQYByABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wQgASEwoJY29ubmVjdG9yGAggASgJQgASMgoMbGFzdF91c2VkX2F0GAkgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcEIAEgwKAmlkGAogASgJQgASFwoNY29ubmVjdGlvbl9pZBgLIAEoCUIASgQIBRAGIrMCChRBdXRob3JpemF0aW9uRGV0YWlscxJBCgtvYXV0aF90b2tlbhgBIAEoCzIqLnNjYWxla2l0LnYxLmNvbm5lY3RlZF9hY2NvdW50cy5PYXV0aFRva2VuSAASQQoLc3RhdGljX2F1dGgYAiABKAsyKi5zY2FsZWtpdC52MS5jb25uZWN0ZWRfYWNjb3VudHMuU3RhdGljQXV0aEgAEkMKCmdvb2dsZV9kd2QYAyABKAsyLS5zY2FsZWtpdC52MS5jb25uZWN0ZWRfYWNjb3VudHMuR29vZ2xlRFdEQXV0aEgAEkUKC3RydXN0ZWRfaWRwGAQgASgLMi4uc2NhbGVraXQudjEuY29ubmVjdGVkX2FjY291bnRzLlRydXN0ZWRJRFBBdXRoSABCCQoHZGV0YWlscyKEAQoNR29vZ2xlRFdEQXV0aBIRCgdzdWJqZWN0GAEgASgJQgASFgoMYWNjZXNzX3Rva2VuGAIgASgJQgASEAoGc2NvcGVzGAMgAygJQgASNgoQdG9rZW5fZXhwaXJlc19hdBgEIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBCACKgAQoOVHJ1c3RlZElEUEF1dGgSEQoHZGJfdXNlchgBIAEoCUIAEhcKDWFjY2Vzc19rZXlfaWQYAiABKAlCABIbChFzZWNyZXRfYWNjZXNzX2tleRgDIAEoCUIAEhcKDXNlc3Npb25fdG9rZW4YBCABKAlCABIsCgZleHBpcnkYBSABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wQgAiYQoKT2F1dGhUb2tlbhIWCgxhY2Nlc3NfdG9rZW4YASABKAlCABIXCg1yZWZyZXNoX3Rva2VuGAIgASgJQgASEAoGc2NvcGVzGAMgAygJQgASEAoGZG9tYWluGAQgASgJQgAiOAoKU3RhdGljQXV0aBIqCgdkZXRhaWxzGAEgASgLMhcuZ29vZ2xlLnByb3RvYnVmLlN0cnVjdEIAIhwKGkdldENvbm5lY3RlZEFjY291bnRSZXF1ZXN0Ih0KG0dldENvbm5lY3RlZEFjY291bnRSZXNwb25zZSIjCiFEaXNjb25uZWN0Q29ubmVjdGVkQWNjb3VudFJlcXVlc3QiJAoiRGlzY29ubmVjdENvbm5lY3RlZEFjY291bnRSZXNwb25zZSIXChVHZXRSZWRpcmVjdFVybFJlcXVlc3QiGAoWR2V0UmVkaXJlY3RVcmxSZXNwb25zZSqLAQoPQ29ubmVjdG9yU3RhdHVzEiEKHUNPTk5FQ1RJT05fU1RBVFVTX1VOU1BFQ0lGSUVEEAASCgoGQUNUSVZFEAESCwoHRVhQSVJFRBACEhAKDFBFTkRJTkdfQVVUSBADEhgKFFBFTkRJTkdfVkVSSUZJQ0FUSU9OEAQSEAoMRElTQ09OTkVDVEVEEAUq4QEKDUNvbm5lY3RvclR5cGUSHwobQ09OTkVDVElPTl9UWVBFX1VOU1BFQ0lGSUVEEAASCQoFT0FVVEgQARILCgdBUElfS0VZEAISDgoKQkFTSUNfQVVUSBADEhAKDEJFQVJFUl9UT0tFThAEEgoKBkNVU1RPTRAFEgkKBUJBU0lDEAYSDQoJT0FVVEhfTTJNEAcSEQoNVFJFTExPX09BVVRIMRAIEg4KCkdPT0dMRV9EV0QQCRIPCgtUUlVTVEVEX0lEUBAKEg4KClNNQVJUX0ZISVIQCxILCgdOT19BVVRIEAwymgQKF0Nvbm5lY3RlZEFjY291bnRTZXJ2aWNlEpYBChVMaXN0Q29ubmVjdGVkQWNjb3VudHMSPC5zY2FsZWtpdC52MS5jb25uZWN0ZWRfYWNjb3VudHMuTGlzdENvbm5lY3RlZEFjY291bnRzUmVxdWVzdBo9LnNjYWxla2l0LnYxLmNvbm5lY3RlZF9hY2NvdW50cy5MaXN0Q29ubmVjdGVkQWNjb3VudHNSZXNwb25zZSIAErQBCh9HZXRNYWdpY0xpbmtGb3JDb25uZWN0ZWRBY2NvdW50EkYuc2NhbGVraXQudjEuY29ubmVjdGVkX2FjY291bnRzLkdldE1hZ2ljTGlua0ZvckNvbm5lY3RlZEFjY291bnRSZXF1ZXN0Gkcuc2NhbGVraXQudjEuY29ubmVjdGVkX2FjY291bnRzLkdldE1hZ2ljTGlua0ZvckNvbm5lY3RlZEFjY291bnRSZXNwb25zZSIAEqwBChdHZXRDb25uZWN0ZWRBY2NvdW50QXV0aBJGLnNjYWxla2l0LnYxLmNvbm5lY3RlZF9hY2NvdW50cy5HZXRDb25uZWN0ZWRBY2NvdW50QnlJZGVudGlmaWVyUmVxdWVzdBpHLnNjYWxla2l0LnYxLmNvbm5lY3RlZF9hY2NvdW50cy5HZXRDb25uZWN0ZWRBY2NvdW50QnlJZGVudGlmaWVyUmVzcG9uc2UiABoAQj5aPGdpdGh1Yi5jb20vc2NhbGVraXQtaW5jL3NjYWxla2l0L3BrZy9ncnBjL2Nvbm5lY3RlZF9hY2NvdW50c2IGcHJvdG8z",[RO.file_buf_validate_validate,
OO.file_google_api_annotations,TO.file_google_api_field_behavior,CO.file_google_api_visibility,bE.file_google_protobuf_struct,bE.file_google_protobuf_timestamp,kO.file_protoc_gen_openapiv2_options_annotations,
$O.file_scalekit_v1_options_options]);X.ListConnectedAccountsRequestSchema=(0,lt.messageDesc)(X.file_scalekit_v1_connected_accounts_connected_accounts,6);X.ListConnectedAccountsResponseSchema=(0,lt.messageDesc)(
X.file_scalekit_v1_connected_accounts_connected_accounts,7);X.GetMagicLinkForConnectedAccountRequestSchema=(0,lt.messageDesc)(X.file_scalekit_v1_connected_accounts_connected_accounts,16);X.GetMagicLinkForConnectedAccountResponseSchema=
(0,lt.messageDesc)(X.file_scalekit_v1_connected_accounts_connected_accounts,17);X.GetConnectedAccountByIdentifierRequestSchema=(0,lt.messageDesc)(X.file_scalekit_v1_connected_accounts_connected_accounts,
20);X.GetConnectedAccountByIdentifierResponseSchema=(0,lt.messageDesc)(X.file_scalekit_v1_connected_accounts_connected_accounts,21);X.ConnectedAccountSchema=(0,lt.messageDesc)(X.file_scalekit_v1_connected_accounts_connected_accounts,
22);X.ConnectedAccountForListSchema=(0,lt.messageDesc)(X.file_scalekit_v1_connected_accounts_connected_accounts,25);X.AuthorizationDetailsSchema=(0,lt.messageDesc)(X.file_scalekit_v1_connected_accounts_connected_accounts,
26);X.GoogleDWDAuthSchema=(0,lt.messageDesc)(X.file_scalekit_v1_connected_accounts_connected_accounts,27);X.TrustedIDPAuthSchema=(0,lt.messageDesc)(X.file_scalekit_v1_connected_accounts_connected_accounts,
28);X.OauthTokenSchema=(0,lt.messageDesc)(X.file_scalekit_v1_connected_accounts_connected_accounts,29);X.StaticAuthSchema=(0,lt.messageDesc)(X.file_scalekit_v1_connected_accounts_connected_accounts,30);
var yE;(function(e){e[e.CONNECTION_STATUS_UNSPECIFIED=0]="CONNECTION_STATUS_UNSPECIFIED",e[e.ACTIVE=1]="ACTIVE",e[e.EXPIRED=2]="EXPIRED",e[e.PENDING_AUTH=3]="PENDING_AUTH",e[e.PENDING_VERIFICATION=4]=
"PENDING_VERIFICATION",e[e.DISCONNECTED=5]="DISCONNECTED"})(yE||(X.ConnectorStatus=yE={}));X.ConnectorStatusSchema=(0,lt.enumDesc)(X.file_scalekit_v1_connected_accounts_connected_accounts,0);var _E;(function(e){
e[e.CONNECTION_TYPE_UNSPECIFIED=0]="CONNECTION_TYPE_UNSPECIFIED",e[e.OAUTH=1]="OAUTH",e[e.API_KEY=2]="API_KEY",e[e.BASIC_AUTH=3]="BASIC_AUTH",e[e.BEARER_TOKEN=4]="BEARER_TOKEN",e[e.CUSTOM=5]="CUSTOM",
e[e.BASIC=6]="BASIC",e[e.OAUTH_M2M=7]="OAUTH_M2M",e[e.TRELLO_OAUTH1=8]="TRELLO_OAUTH1",e[e.GOOGLE_DWD=9]="GOOGLE_DWD",e[e.TRUSTED_IDP=10]="TRUSTED_IDP",e[e.SMART_FHIR=11]="SMART_FHIR",e[e.NO_AUTH=12]=
"NO_AUTH"})(_E||(X.ConnectorType=_E={}));X.ConnectorTypeSchema=(0,lt.enumDesc)(X.file_scalekit_v1_connected_accounts_connected_accounts,1);X.ConnectedAccountService=(0,lt.serviceDesc)(X.file_scalekit_v1_connected_accounts_connected_accounts,
0)});var xE={};Ve(xE,{ConnectedAccountService:function(){return ao.ConnectedAccountService},ConnectorStatus:function(){return ao.ConnectorStatus},ConnectorType:function(){return ao.ConnectorType}});var ao,
vE=y(function(){f();ao=Pe(EE())});var wE={};Ve(wE,{file_google_protobuf_duration:function(){return wm},file_google_protobuf_empty:function(){return Cn},file_google_protobuf_struct:function(){return un},file_google_protobuf_timestamp:function(){
return On},file_google_protobuf_wrappers:function(){return Fr}});var SE=y(function(){f();Gt()});var AE={};Ve(AE,{file_google_protobuf_empty:function(){return Cn},file_google_protobuf_timestamp:function(){return On},file_google_protobuf_wrappers:function(){return Fr}});var IE=y(function(){f();Gt()});var TE=ot(function(ve){"use strict";f();Object.defineProperty(ve,"__esModule",{value:!0});ve.DomainService=ve.DomainTypeSchema=ve.DomainType=ve.VerificationStatusSchema=ve.VerificationStatus=ve.VerificationMethodSchema=
ve.VerificationMethod=ve.DomainSchema=ve.ListAuthorizedDomainResponseSchema=ve.ListAuthorizedDomainRequestSchema=ve.ListDomainResponseSchema=ve.VerifyDomainResponseSchema=ve.VerifyDomainRequestSchema=
ve.ListDomainRequestSchema=ve.DeleteDomainRequestSchema=ve.GetDomainResponseSchema=ve.GetDomainRequestSchema=ve.UpdateDomainResponseSchema=ve.UpdateDomainSchema=ve.UpdateDomainRequestSchema=ve.CreateDomainSchema=
ve.CreateDomainResponseSchema=ve.CreateDomainRequestSchema=ve.file_scalekit_v1_domains_domains=void 0;var mi=(ua(),Ce(ca)),VO=li(),DO=oo(),PO=fi(),pf=(IE(),Ce(AE)),UO=io(),FO=di();ve.file_scalekit_v1_domains_domains=
(0,mi.fileDesc)("CiFzY2FsZWtpdC92MS9kb21haW5zL2RvbWFpbnMucHJvdG8SE3NjYWxla2l0LnYxLmRvbWFpbnMiFQoTQ3JlYXRlRG9tYWluUmVxdWVzdCIWChRDcmVhdGVEb21haW5SZXNwb25zZSIOCgxDcmVhdGVEb21haW4iFQoTVXBkYXRlRG9tYWluUmVxdWVzdCIOCgxVcGRhdGVEb21haW4iFgoUVXBkYXRlRG9tYWluUmVzcG9uc2UiEgoQR2V0RG9tYWluUmVxdWVzdCITChFHZXREb21haW5SZXNwb25zZSIVChNEZWxldGVEb21haW5SZXF1ZXN0IhMKEUxpc3REb21haW5SZXF1ZXN0IhUKE1ZlcmlmeURvbWFpblJlcXVlc3QiFgoUVmVyaWZ5RG9tYWluUmVzcG9uc2UiFAoSTGlzdERvbWFpblJlc3BvbnNlIh0KG0xpc3RBdXRob3JpemVkRG9tYWluUmVxdWVzdCIeChxMaXN0QXV0aG9yaXplZERvbWFpblJlc3BvbnNlIggKBkRvbWFpbiphChJWZXJpZmljYXRpb25NZXRob2QSIwofVkVSSUZJQ0FUSU9OX01FVEhPRF9VTlNQRUNJRklFRBAAEgkKBUFETUlOEAESBwoDRE5TEAISEgoOTk9UX0FQUExJQ0FCTEUQAypzChJWZXJpZmljYXRpb25TdGF0dXMSIwofVkVSSUZJQ0FUSU9OX1NUQVRVU19VTlNQRUNJRklFRBAAEgsKB1BFTkRJTkcQARIMCghWRVJJRklFRBACEgoKBkZBSUxFRBADEhEKDUFVVE9fVkVSSUZJRUQQBCpcCgpEb21haW5UeXBlEhsKF0RPTUFJTl9UWVBFX1VOU1BFQ0lGSUVEEAASGAoUQUxMT1dFRF9FTUFJTF9ET01BSU4QARIXChNPUkdBTklaQVRJT05fRE9NQUlOEAIyEQoNRG9tYWluU2VydmljZRoAQjNaMWdpdGh1Yi5jb20vc2NhbGVraXQtaW5jL3NjYWxla2l0L3BrZy9ncnBjL2RvbWFpbnNiBnByb3RvMw",[VO.file_buf_validate_validate,DO.file_google_api_annotations,PO.file_google_api_visibility,pf.file_google_protobuf_empty,
pf.file_google_protobuf_timestamp,pf.file_google_protobuf_wrappers,UO.file_protoc_gen_openapiv2_options_annotations,FO.file_scalekit_v1_options_options]);var NE;(function(e){e[e.VERIFICATION_METHOD_UNSPECIFIED=
0]="VERIFICATION_METHOD_UNSPECIFIED",e[e.ADMIN=1]="ADMIN",e[e.DNS=2]="DNS",e[e.NOT_APPLICABLE=3]="NOT_APPLICABLE"})(NE||(ve.VerificationMethod=NE={}));ve.VerificationMethodSchema=(0,mi.enumDesc)(ve.file_scalekit_v1_domains_domains,
0);var RE;(function(e){e[e.VERIFICATION_STATUS_UNSPECIFIED=0]="VERIFICATION_STATUS_UNSPECIFIED",e[e.PENDING=1]="PENDING",e[e.VERIFIED=2]="VERIFIED",e[e.FAILED=3]="FAILED",e[e.AUTO_VERIFIED=4]="AUTO_VERIFIED"})(RE||(ve.VerificationStatus=RE={}));ve.VerificationStatusSchema=(0,mi.enumDesc)(ve.file_scalekit_v1_domains_domains,1);var OE;(function(e){e[e.DOMAIN_TYPE_UNSPECIFIED=0]="DOMAIN_TYPE_UNSPECIFIED",e[e.ALLOWED_EMAIL_DOMAIN=1]="ALLOWED_EMAIL_DOMAIN",e[e.ORGANIZATION_DOMAIN=2]="ORGANIZATION_DOMAIN"})(OE||(ve.DomainType=OE={}));ve.DomainTypeSchema=(0,mi.enumDesc)(ve.file_scalekit_v1_domains_domains,
2);ve.DomainService=(0,mi.serviceDesc)(ve.file_scalekit_v1_domains_domains,0)});var ME=ot(function(T){"use strict";f();Object.defineProperty(T,"__esModule",{value:!0});T.GetOIDCMetadataResponseSchema=T.OIDCMetadataRequestSchema=T.GetOIDCMetadataRequestSchema=T.IDPCertificateSchema=
T.SAMLConnectionConfigResponseSchema=T.SAMLConnectionConfigRequestSchema=T.WebAuthConfiguration_TimeoutSchema=T.WebAuthConfiguration_AuthenticatorSelectionSchema=T.WebAuthConfiguration_AuthenticatorsSchema=
T.WebAuthConfiguration_AttestationSchema=T.WebAuthConfiguration_RpSchema=T.WebAuthConfigurationSchema=T.StaticAuthConfigSchema=T.PasswordLessConfigSchema=T.GoogleDWDConfigSchema=T.OptionalScopesSchema=
T.SmartConfigSchema=T.OauthExtensionsSchema=T.OAuthConnectionConfigSchema=T.OIDCConnectionConfigSchema=T.ToggleConnectionResponseSchema=T.ToggleConnectionRequestSchema=T.ToggleEnvironmentConnectionRequestSchema=
T.SearchOrganizationConnectionsResponseSchema=T.SearchOrganizationConnectionsRequestSchema=T.ListOrganizationConnectionsResponseSchema=T.ListOrganizationConnectionsRequestSchema=T.ListConnectionSchema=
T.ListConnectionsResponseSchema=T.ListConnectionsRequestSchema=T.GetConnectionResponseSchema=T.GetConnectionRequestSchema=T.GetEnvironmentConnectionRequestSchema=T.DeleteConnectionRequestSchema=T.DeleteEnvironmentConnectionRequestSchema=
T.UpdateConnectionResponseSchema=T.UpdateConnectionSchema=T.UpdateConnectionRequestSchema=T.UpdateEnvironmentConnectionRequestSchema=T.CreateConnectionResponseSchema=T.ConnectionSchema=T.CreateConnectionSchema=
T.CreateConnectionRequestSchema=T.CreateEnvironmentConnectionRequestSchema=T.ProviderSchema=T.GetProvidersResponseSchema=T.GetProvidersRequestSchema=T.AssignDomainsToConnectionResponseSchema=T.AssignDomainsToConnectionRequestSchema=
T.file_scalekit_v1_connections_connections=void 0;T.ConnectionService=T.ConnectionProviderSchema=T.ConnectionProvider=T.ConnectionStatusSchema=T.ConnectionStatus=T.ConnectionTypeSchema=T.ConnectionType=
T.OIDCScopeSchema=T.OIDCScope=T.TokenAuthTypeSchema=T.TokenAuthType=T.RequestBindingSchema=T.RequestBinding=T.SAMLSigningOptionsSchema=T.SAMLSigningOptions=T.TestResultStatusSchema=T.TestResultStatus=
T.PasswordlessTypeSchema=T.PasswordlessType=T.NameIdFormatSchema=T.NameIdFormat=T.ConfigurationTypeSchema=T.ConfigurationType=T.CodeChallengeTypeSchema=T.CodeChallengeType=T.UpdateConnectionContextRequestSchema=
T.GetConnectionContextResponseSchema=T.GetConnectionContextRequestSchema=T.ListAppConnectionsResponseSchema=T.ListAppConnectionsRequestSchema=T.FlagsSchema=T.PasswordConnectionConfigSchema=T.GetConnectionTestResultResponseSchema=
T.GetConnectionTestResultRequestSchema=T.GetSAMLCertificateDetailsResponseSchema=T.SAMLCertificateRequestSchema=T.GetSAMLCertificateDetailsRequestSchema=T.GetSAMLMetadataResponseSchema=T.SAMLMetadataRequestSchema=
T.GetSAMLMetadataRequestSchema=void 0;var ft=(ua(),Ce(ca)),LO=li(),ZO=oo(),zO=pa(),BO=fi(),hi=(SE(),Ce(wE)),MO=io(),jO=TE(),GO=di();T.file_scalekit_v1_connections_connections=(0,ft.fileDesc)("CilzY2FsZWtpdC92MS9jb25uZWN0aW9ucy9jb25uZWN0aW9ucy5wcm90bxIXc2NhbGVraXQudjEuY29ubmVjdGlvbnMiIgogQXNzaWduRG9tYWluc1RvQ29ubmVjdGlvblJlcXVlc3QiIwohQXNzaWduRG9tYWluc1RvQ29ubmVjdGlvblJlc3BvbnNlIhUKE0dldFByb3ZpZGVyc1JlcXVlc3QiFgoUR2V0UHJvdmlkZXJzUmVzcG9uc2UiCgoIUHJvdmlkZXIiJAoiQ3JlYXRlRW52aXJvbm1lbnRDb25uZWN0aW9uUmVxdWVzdCIZChdDcmVhdGVDb25uZWN0aW9uUmVxdWVzdCISChBDcmVhdGVDb25uZWN0aW9uIgwKCkNvbm5lY3Rpb24iGgoYQ3JlYXRlQ29ubmVjdGlvblJlc3BvbnNlIiQKIlVwZGF0ZUVudmlyb25tZW50Q29ubmVjdGlvblJlcXVlc3QiGQoXVXBkYXRlQ29ubmVjdGlvblJlcXVlc3QiEgoQVXBkYXRlQ29ubmVjdGlvbiIaChhVcGRhdGVDb25uZWN0aW9uUmVzcG9uc2UiJAoiRGVsZXRlRW52aXJvbm1lbnRDb25uZWN0aW9uUmVxdWVzdCIZChdEZWxldGVDb25uZWN0aW9uUmVxdWVzdCIhCh9HZXRFbnZpcm9ubWVudENvbm5lY3Rpb25SZXF1ZXN0IhYKFEdldENvbm5lY3Rpb25SZXF1ZXN0IhcKFUdldENvbm5lY3Rpb25SZXNwb25zZSIYChZMaXN0Q29ubmVjdGlvbnNSZXF1ZXN0IhkKF0xpc3RDb25uZWN0aW9uc1Jlc3BvbnNlIsQDCg5MaXN0Q29ubmVjdGlvbhIMCgJpZBgBIAEoCUIAEj8KCHByb3ZpZGVyGAIgASgOMisuc2NhbGVraXQudjEuY29ubmVjdGlvbnMuQ29ubmVjdGlvblByb3ZpZGVyQgASNwoEdHlwZRgDIAEoDjInLnNjYWxla2l0LnYxLmNvbm5lY3Rpb25zLkNvbm5lY3Rpb25UeXBlQgASOwoGc3RhdHVzGAQgASgOMikuc2NhbGVraXQudjEuY29ubmVjdGlvbnMuQ29ubmVjdGlvblN0YXR1c0IAEhEKB2VuYWJsZWQYBSABKAhCABIZCg9vcmdhbml6YXRpb25faWQYBiABKAlCABIZCg91aV9idXR0b25fdGl0bGUYByABKAlCABIRCgdkb21haW5zGAggAygJQgASGwoRb3JnYW5pemF0aW9uX25hbWUYCSABKAlCABIWCgxwcm92aWRlcl9rZXkYCiABKAlCABIQCgZrZXlfaWQYCyABKAlCABIwCgpjcmVhdGVkX2F0GAwgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcEIAEhgKDm1jcF9zZXJ2ZXJfdXJsGA0gASgJQgAiJAoiTGlzdE9yZ2FuaXphdGlvbkNvbm5lY3Rpb25zUmVxdWVzdCIlCiNMaXN0T3JnYW5pemF0aW9uQ29ubmVjdGlvbnNSZXNwb25zZSImCiRTZWFyY2hPcmdhbml6YXRpb25Db25uZWN0aW9uc1JlcXVlc3QiJwolU2VhcmNoT3JnYW5pemF0aW9uQ29ubmVjdGlvbnNSZXNwb25zZSIkCiJUb2dnbGVFbnZpcm9ubWVudENvbm5lY3Rpb25SZXF1ZXN0IhkKF1RvZ2dsZUNvbm5lY3Rpb25SZXF1ZXN0IhoKGFRvZ2dsZUNvbm5lY3Rpb25SZXNwb25zZSIWChRPSURDQ29ubmVjdGlvbkNvbmZpZyIXChVPQXV0aENvbm5lY3Rpb25Db25maWciEQoPT2F1dGhFeHRlbnNpb25zIg0KC1NtYXJ0Q29uZmlnIhAKDk9wdGlvbmFsU2NvcGVzIhEKD0dvb2dsZURXRENvbmZpZyIUChJQYXNzd29yZExlc3NDb25maWciEgoQU3RhdGljQXV0aENvbmZpZyIWChRXZWJBdXRoQ29uZmlndXJhdGlvbiIdChtTQU1MQ29ubmVjdGlvbkNvbmZpZ1JlcXVlc3QiHgocU0FNTENvbm5lY3Rpb25Db25maWdSZXNwb25zZSIQCg5JRFBDZXJ0aWZpY2F0ZSIYChZHZXRPSURDTWV0YWRhdGFSZXF1ZXN0IhUKE09JRENNZXRhZGF0YVJlcXVlc3QiGQoXR2V0T0lEQ01ldGFkYXRhUmVzcG9uc2UiGAoWR2V0U0FNTE1ldGFkYXRhUmVxdWVzdCIVChNTQU1MTWV0YWRhdGFSZXF1ZXN0IhkKF0dldFNBTUxNZXRhZGF0YVJlc3BvbnNlIiIKIEdldFNBTUxDZXJ0aWZpY2F0ZURldGFpbHNSZXF1ZXN0IhgKFlNBTUxDZXJ0aWZpY2F0ZVJlcXVlc3QiIwohR2V0U0FNTENlcnRpZmljYXRlRGV0YWlsc1Jlc3BvbnNlIiAKHkdldENvbm5lY3Rpb25UZXN0UmVzdWx0UmVxdWVzdCIhCh9HZXRDb25uZWN0aW9uVGVzdFJlc3VsdFJlc3BvbnNlIhoKGFBhc3N3b3JkQ29ubmVjdGlvbkNvbmZpZyIHCgVGbGFncyKMAQoZTGlzdEFwcENvbm5lY3Rpb25zUmVxdWVzdBITCglwYWdlX3NpemUYASABKA1CABIUCgpwYWdlX3Rva2VuGAIgASgJQgASFwoIcHJvdmlkZXIYAyABKAlCAEgAiAEBEhQKBXF1ZXJ5GAQgASgJQgBIAYgBAUILCglfcHJvdmlkZXJCCAoGX3F1ZXJ5IqgBChpMaXN0QXBwQ29ubmVjdGlvbnNSZXNwb25zZRI+Cgtjb25uZWN0aW9ucxgBIAMoCzInLnNjYWxla2l0LnYxLmNvbm5lY3Rpb25zLkxpc3RDb25uZWN0aW9uQgASGQoPbmV4dF9wYWdlX3Rva2VuGAIgASgJQgASGQoPcHJldl9wYWdlX3Rva2VuGAMgASgJQgASFAoKdG90YWxfc2l6ZRgEIAEoDUIAIh0KG0dldENvbm5lY3Rpb25Db250ZXh0UmVxdWVzdCIeChxHZXRDb25uZWN0aW9uQ29udGV4dFJlc3BvbnNlIiAKHlVwZGF0ZUNvbm5lY3Rpb25Db250ZXh0UmVxdWVzdCpXChFDb2RlQ2hhbGxlbmdlVHlwZRIjCh9DT0RFX0NIQUxMRU5HRV9UWVBFX1VOU1BFQ0lGSUVEEAASCwoHTlVNRVJJQxABEhAKDEFMUEhBTlVNRVJJQxACKlIKEUNvbmZpZ3VyYXRpb25UeXBlEiIKHkNPTkZJR1VSQVRJT05fVFlQRV9VTlNQRUNJRklFRBAAEg0KCURJU0NPVkVSWRABEgoKBk1BTlVBTBACKmEKDE5hbWVJZEZvcm1hdBIWChJOQU1FX0lEX0ZPUk1BVF9OSUwQABIPCgtVTlNQRUNJRklFRBABEgkKBUVNQUlMEAISDQoJVFJBTlNJRU5UEAMSDgoKUEVSU0lTVEVOVBAEKlUKEFBhc3N3b3JkbGVzc1R5cGUSIAocUGFzc3dvcmRsZXNzVHlwZV9VTlNQRUNJRklFRBAAEggKBExJTksQARIHCgNPVFAQAhIMCghMSU5LX09UUBADKjkKEFRlc3RSZXN1bHRTdGF0dXMSCwoHUEVORElORxAAEgsKB1NVQ0NFU1MQARILCgdGQUlMVVJFEAIq2AEKElNBTUxTaWduaW5nT3B0aW9ucxIkCiBTQU1MX1NJR05JTkdfT1BUSU9OU19VTlNQRUNJRklFRBAAEg4KCk5PX1NJR05JTkcQARIeChpTQU1MX09OTFlfUkVTUE9OU0VfU0lHTklORxACEh8KG1NBTUxfT05MWV9BU1NFUlRJT05fU0lHTklORxADEiMKH1NBTUxfUkVTUE9OU0VfQVNTRVJUSU9OX1NJR05JTkcQBBImCiJTQU1MX1JFU1BPTlNFX09SX0FTU0VSVElPTl9TSUdOSU5HEAUqUwoOUmVxdWVzdEJpbmRpbmcSHwobUkVRVUVTVF9CSU5ESU5HX1VOU1BFQ0lGSUVEEAASDQoJSFRUUF9QT1NUEAESEQoNSFRUUF9SRURJUkVDVBACKlAKDVRva2VuQXV0aFR5cGUSHwobVE9LRU5fQVVUSF9UWVBFX1VOU1BFQ0lGSUVEEAASDgoKVVJMX1BBUkFNUxABEg4KCkJBU0lDX0FVVEgQAipjCglPSURDU2NvcGUSGgoWT0lEQ19TQ09QRV9VTlNQRUNJRklFRBAAEgoKBm9wZW5pZBABEgsKB3Byb2ZpbGUQAhIJCgVlbWFpbBADEgsKB2FkZHJlc3MQBBIJCgVwaG9uZRAFKu4BCg5Db25uZWN0aW9uVHlwZRILCgdJTlZBTElEEAASCAoET0lEQxABEggKBFNBTUwQAhIMCghQQVNTV09SRBADEgkKBU9BVVRIEAQSEAoMUEFTU1dPUkRMRVNTEAUSCQoFQkFTSUMQBhIKCgZCRUFSRVIQBxILCgdBUElfS0VZEAgSDAoIV0VCQVVUSE4QCRINCglPQVVUSF9NMk0QChIRCg1UUkVMTE9fT0FVVEgxEAsSDgoKR09PR0xFX0RXRBAMEg8KC1RSVVNURURfSURQEA0SDgoKU01BUlRfRkhJUhAOEgsKB05PX0FVVEgQDypgChBDb25uZWN0aW9uU3RhdHVzEiEKHUNPTk5FQ1RJT05fU1RBVFVTX1VOU1BFQ0lGSUVEEAASCQoFRFJBRlQQARIPCgtJTl9QUk9HUkVTUxACEg0KCUNPTVBMRVRFRBADKpgCChJDb25uZWN0aW9uUHJvdmlkZXISIwofQ09OTkVDVElPTl9QUk9WSURFUl9VTlNQRUNJRklFRBAAEggKBE9LVEEQARIKCgZHT09HTEUQAhIQCgxNSUNST1NPRlRfQUQQAxIJCgVBVVRIMBAEEgwKCE9ORUxPR0lOEAUSEQoNUElOR19JREVOVElUWRAGEg0KCUpVTVBDTE9VRBAHEgoKBkNVU1RPTRAIEgoKBkdJVEhVQhAJEgoKBkdJVExBQhAKEgwKCExJTktFRElOEAsSDgoKU0FMRVNGT1JDRRAMEg0KCU1JQ1JPU09GVBANEhEKDUlEUF9TSU1VTEFUT1IQDhIMCghTQ0FMRUtJVBAPEggKBEFERlMQEDKWAQoRQ29ubmVjdGlvblNlcnZpY2USfwoSTGlzdEFwcENvbm5lY3Rpb25zEjIuc2NhbGVraXQudjEuY29ubmVjdGlvbnMuTGlzdEFwcENvbm5lY3Rpb25zUmVxdWVzdBozLnNjYWxla2l0LnYxLmNvbm5lY3Rpb25zLkxpc3RBcHBDb25uZWN0aW9uc1Jlc3BvbnNlIgAaAEI3WjVnaXRodWIuY29tL3NjYWxla2l0LWluYy9zY2FsZWtpdC9wa2cvZ3JwYy9jb25uZWN0aW9uc2IGcHJvdG8z",[LO.file_buf_validate_validate,ZO.file_google_api_annotations,zO.file_google_api_field_behavior,BO.file_google_api_visibility,
hi.file_google_protobuf_duration,hi.file_google_protobuf_empty,hi.file_google_protobuf_struct,hi.file_google_protobuf_timestamp,hi.file_google_protobuf_wrappers,MO.file_protoc_gen_openapiv2_options_annotations,
jO.file_scalekit_v1_domains_domains,GO.file_scalekit_v1_options_options]);T.ListConnectionSchema=(0,ft.messageDesc)(T.file_scalekit_v1_connections_connections,21);T.ListAppConnectionsRequestSchema=(0,ft.
messageDesc)(T.file_scalekit_v1_connections_connections,54);T.ListAppConnectionsResponseSchema=(0,ft.messageDesc)(T.file_scalekit_v1_connections_connections,55);var CE;(function(e){e[e.CODE_CHALLENGE_TYPE_UNSPECIFIED=
0]="CODE_CHALLENGE_TYPE_UNSPECIFIED",e[e.NUMERIC=1]="NUMERIC",e[e.ALPHANUMERIC=2]="ALPHANUMERIC"})(CE||(T.CodeChallengeType=CE={}));T.CodeChallengeTypeSchema=(0,ft.enumDesc)(T.file_scalekit_v1_connections_connections,
0);var kE;(function(e){e[e.CONFIGURATION_TYPE_UNSPECIFIED=0]="CONFIGURATION_TYPE_UNSPECIFIED",e[e.DISCOVERY=1]="DISCOVERY",e[e.MANUAL=2]="MANUAL"})(kE||(T.ConfigurationType=kE={}));T.ConfigurationTypeSchema=
(0,ft.enumDesc)(T.file_scalekit_v1_connections_connections,1);var $E;(function(e){e[e.NAME_ID_FORMAT_NIL=0]="NAME_ID_FORMAT_NIL",e[e.UNSPECIFIED=1]="UNSPECIFIED",e[e.EMAIL=2]="EMAIL",e[e.TRANSIENT=3]=
"TRANSIENT",e[e.PERSISTENT=4]="PERSISTENT"})($E||(T.NameIdFormat=$E={}));T.NameIdFormatSchema=(0,ft.enumDesc)(T.file_scalekit_v1_connections_connections,2);var VE;(function(e){e[e.PasswordlessType_UNSPECIFIED=
0]="PasswordlessType_UNSPECIFIED",e[e.LINK=1]="LINK",e[e.OTP=2]="OTP",e[e.LINK_OTP=3]="LINK_OTP"})(VE||(T.PasswordlessType=VE={}));T.PasswordlessTypeSchema=(0,ft.enumDesc)(T.file_scalekit_v1_connections_connections,
3);var DE;(function(e){e[e.PENDING=0]="PENDING",e[e.SUCCESS=1]="SUCCESS",e[e.FAILURE=2]="FAILURE"})(DE||(T.TestResultStatus=DE={}));T.TestResultStatusSchema=(0,ft.enumDesc)(T.file_scalekit_v1_connections_connections,
4);var PE;(function(e){e[e.SAML_SIGNING_OPTIONS_UNSPECIFIED=0]="SAML_SIGNING_OPTIONS_UNSPECIFIED",e[e.NO_SIGNING=1]="NO_SIGNING",e[e.SAML_ONLY_RESPONSE_SIGNING=2]="SAML_ONLY_RESPONSE_SIGNING",e[e.SAML_ONLY_ASSERTION_SIGNING=
3]="SAML_ONLY_ASSERTION_SIGNING",e[e.SAML_RESPONSE_ASSERTION_SIGNING=4]="SAML_RESPONSE_ASSERTION_SIGNING",e[e.SAML_RESPONSE_OR_ASSERTION_SIGNING=5]="SAML_RESPONSE_OR_ASSERTION_SIGNING"})(PE||(T.SAMLSigningOptions=
PE={}));T.SAMLSigningOptionsSchema=(0,ft.enumDesc)(T.file_scalekit_v1_connections_connections,5);var UE;(function(e){e[e.REQUEST_BINDING_UNSPECIFIED=0]="REQUEST_BINDING_UNSPECIFIED",e[e.HTTP_POST=1]="HTTP_POST",e[e.HTTP_REDIRECT=2]="HTTP_REDIRECT"})(UE||(T.RequestBinding=UE={}));T.RequestBindingSchema=(0,ft.enumDesc)(T.file_scalekit_v1_connections_connections,6);var FE;(function(e){e[e.TOKEN_AUTH_TYPE_UNSPECIFIED=
0]="TOKEN_AUTH_TYPE_UNSPECIFIED",e[e.URL_PARAMS=1]="URL_PARAMS",e[e.BASIC_AUTH=2]="BASIC_AUTH"})(FE||(T.TokenAuthType=FE={}));T.TokenAuthTypeSchema=(0,ft.enumDesc)(T.file_scalekit_v1_connections_connections,
7);var LE;(function(e){e[e.OIDC_SCOPE_UNSPECIFIED=0]="OIDC_SCOPE_UNSPECIFIED",e[e.openid=1]="openid",e[e.profile=2]="profile",e[e.email=3]="email",e[e.address=4]="address",e[e.phone=5]="phone"})(LE||(T.
OIDCScope=LE={}));T.OIDCScopeSchema=(0,ft.enumDesc)(T.file_scalekit_v1_connections_connections,8);var ZE;(function(e){e[e.INVALID=0]="INVALID",e[e.OIDC=1]="OIDC",e[e.SAML=2]="SAML",e[e.PASSWORD=3]="PASSWORD",e[e.OAUTH=4]="OAUTH",e[e.PASSWORDLESS=5]="PASSWORDLESS",e[e.BASIC=6]="BASIC",e[e.BEARER=7]="BEARER",e[e.API_KEY=8]="API_KEY",e[e.WEBAUTHN=9]="WEBAUTHN",e[e.OAUTH_M2M=10]="OAUTH_M2M",e[e.TRELLO_OAUTH1=
11]="TRELLO_OAUTH1",e[e.GOOGLE_DWD=12]="GOOGLE_DWD",e[e.TRUSTED_IDP=13]="TRUSTED_IDP",e[e.SMART_FHIR=14]="SMART_FHIR",e[e.NO_AUTH=15]="NO_AUTH"})(ZE||(T.ConnectionType=ZE={}));T.ConnectionTypeSchema=(0,ft.
enumDesc)(T.file_scalekit_v1_connections_connections,9);var zE;(function(e){e[e.CONNECTION_STATUS_UNSPECIFIED=0]="CONNECTION_STATUS_UNSPECIFIED",e[e.DRAFT=1]="DRAFT",e[e.IN_PROGRESS=2]="IN_PROGRESS",e[e.
COMPLETED=3]="COMPLETED"})(zE||(T.ConnectionStatus=zE={}));T.ConnectionStatusSchema=(0,ft.enumDesc)(T.file_scalekit_v1_connections_connections,10);var BE;(function(e){e[e.CONNECTION_PROVIDER_UNSPECIFIED=
0]="CONNECTION_PROVIDER_UNSPECIFIED",e[e.OKTA=1]="OKTA",e[e.GOOGLE=2]="GOOGLE",e[e.MICROSOFT_AD=3]="MICROSOFT_AD",e[e.AUTH0=4]="AUTH0",e[e.ONELOGIN=5]="ONELOGIN",e[e.PING_IDENTITY=6]="PING_IDENTITY",e[e.
JUMPCLOUD=7]="JUMPCLOUD",e[e.CUSTOM=8]="CUSTOM",e[e.GITHUB=9]="GITHUB",e[e.GITLAB=10]="GITLAB",e[e.LINKEDIN=11]="LINKEDIN",e[e.SALESFORCE=12]="SALESFORCE",e[e.MICROSOFT=13]="MICROSOFT",e[e.IDP_SIMULATOR=
14]="IDP_SIMULATOR",e[e.SCALEKIT=15]="SCALEKIT",e[e.ADFS=16]="ADFS"})(BE||(T.ConnectionProvider=BE={}));T.ConnectionProviderSchema=(0,ft.enumDesc)(T.file_scalekit_v1_connections_connections,11);T.ConnectionService=
(0,ft.serviceDesc)(T.file_scalekit_v1_connections_connections,0)});var jE={};Ve(jE,{ConnectionService:function(){return co.ConnectionService},ConnectionStatus:function(){return co.ConnectionStatus},ConnectionType:function(){return co.ConnectionType}});var co,GE=y(function(){
f();co=Pe(ME())});var WE={};Ve(WE,{ErrorInfoSchema:function(){return YE.ErrorInfoSchema}});var YE,XE=y(function(){f();YE=Pe(na())});var KE={};Ve(KE,{file_google_protobuf_empty:function(){return Cn},file_google_protobuf_struct:function(){return un},file_google_protobuf_timestamp:function(){return On},file_google_protobuf_wrappers:function(){
return Fr}});var JE=y(function(){f();Gt()});var HE=ot(function(we){"use strict";f();Object.defineProperty(we,"__esModule",{value:!0});we.ToolService=we.ListAvailableToolsResponseSchema=we.ListAvailableToolsRequestSchema=we.ScopedToolFilterSchema=
we.ListScopedToolsResponseSchema=we.ListScopedToolsRequestSchema=we.DeleteToolRequestSchema=we.UpdateToolResponseSchema=we.UpdateToolRequestSchema=we.SetToolDefaultResponseSchema=we.SetToolDefaultRequestSchema=
we.ExecuteToolResponseSchema=we.ExecuteToolRequestSchema=we.ListToolsResponseSchema=we.FilterSchema=we.ListToolsRequestSchema=we.ScopedToolSchema=we.ToolSchema=we.CreateToolResponseSchema=we.CreateToolRequestSchema=
we.file_scalekit_v1_tools_tools=void 0;var zn=(Bl(),Ce(zl)),WO=li(),YO=oo(),XO=pa(),KO=fi(),ma=(JE(),Ce(KE)),JO=io(),HO=di();we.file_scalekit_v1_tools_tools=(0,zn.fileDesc)("Ch1zY2FsZWtpdC92MS90b29scy90b29scy5wcm90bxIRc2NhbGVraXQudjEudG9vbHMiEwoRQ3JlYXRlVG9vbFJlcXVlc3QiFAoSQ3JlYXRlVG9vbFJlc3BvbnNlIvgBCgRUb29sEgwKAmlkGAEgASgJQgASEgoIcHJvdmlkZXIYAiABKAlCABItCgpkZWZpbml0aW9uGAMgASgLMhcuZ29vZ2xlLnByb3RvYnVmLlN0cnVjdEIAEisKCG1ldGFkYXRhGAQgASgLMhcuZ29vZ2xlLnByb3RvYnVmLlN0cnVjdEIAEg4KBHRhZ3MYBSADKAlCABIwCgppc19kZWZhdWx0GAYgASgLMhouZ29vZ2xlLnByb3RvYnVmLkJvb2xWYWx1ZUIAEjAKCnVwZGF0ZWRfYXQYByABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wQgAiDAoKU2NvcGVkVG9vbCJoChBMaXN0VG9vbHNSZXF1ZXN0EisKBmZpbHRlchgBIAEoCzIZLnNjYWxla2l0LnYxLnRvb2xzLkZpbHRlckIAEhEKCXBhZ2Vfc2l6ZRgCIAEoDRIUCgpwYWdlX3Rva2VuGAMgASgJQgAi1AIKBkZpbHRlchItCgdzdW1tYXJ5GAEgASgLMhouZ29vZ2xlLnByb3RvYnVmLkJvb2xWYWx1ZUIAEhIKCHByb3ZpZGVyGAIgASgJQgASFAoKaWRlbnRpZmllchgDIAEoCUIAEhMKCXRvb2xfbmFtZRgEIAMoCUIAEhQKBXF1ZXJ5GAUgASgJQgBIAIgBARIYCgljb25uZWN0b3IYBiABKAlCAEgBiAEBEh4KD29yZ2FuaXphdGlvbl9pZBgHIAEoCUIASAKIAQESFgoHdXNlcl9pZBgIIAEoCUIASAOIAQESIwoUY29ubmVjdGVkX2FjY291bnRfaWQYCSABKAlCAEgEiAEBQggKBl9xdWVyeUIMCgpfY29ubmVjdG9yQhIKEF9vcmdhbml6YXRpb25faWRCCgoIX3VzZXJfaWRCFwoVX2Nvbm5lY3RlZF9hY2NvdW50X2lkIp8BChFMaXN0VG9vbHNSZXNwb25zZRIZCg9uZXh0X3BhZ2VfdG9rZW4YASABKAlCABIUCgp0b3RhbF9zaXplGAIgASgNQgASGQoPcHJldl9wYWdlX3Rva2VuGAMgASgJQgASFAoKdG9vbF9uYW1lcxgEIAMoCUIAEigKBXRvb2xzGAUgAygLMhcuc2NhbGVraXQudjEudG9vbHMuVG9vbEIAIuoCChJFeGVjdXRlVG9vbFJlcXVlc3QSEwoJdG9vbF9uYW1lGAEgASgJQgASGQoKaWRlbnRpZmllchgCIAEoCUIASACIAQESKQoGcGFyYW1zGAMgASgLMhcuZ29vZ2xlLnByb3RvYnVmLlN0cnVjdEIAEiMKFGNvbm5lY3RlZF9hY2NvdW50X2lkGAQgASgJQgBIAYgBARIYCgljb25uZWN0b3IYBSABKAlCAEgCiAEBEh4KD29yZ2FuaXphdGlvbl9pZBgGIAEoCUIASAOIAQESFgoHdXNlcl9pZBgHIAEoCUIASASIAQESGwoMYWdlbnRfcnVuX2lkGAggASgJQgBIBYgBAUINCgtfaWRlbnRpZmllckIXChVfY29ubmVjdGVkX2FjY291bnRfaWRCDAoKX2Nvbm5lY3RvckISChBfb3JnYW5pemF0aW9uX2lkQgoKCF91c2VyX2lkQg8KDV9hZ2VudF9ydW5faWQiVgoTRXhlY3V0ZVRvb2xSZXNwb25zZRInCgRkYXRhGAEgASgLMhcuZ29vZ2xlLnByb3RvYnVmLlN0cnVjdEIAEhYKDGV4ZWN1dGlvbl9pZBgCIAEoCUIAIhcKFVNldFRvb2xEZWZhdWx0UmVxdWVzdCIYChZTZXRUb29sRGVmYXVsdFJlc3BvbnNlIhMKEVVwZGF0ZVRvb2xSZXF1ZXN0IhQKElVwZGF0ZVRvb2xSZXNwb25zZSITChFEZWxldGVUb29sUmVxdWVzdCIYChZMaXN0U2NvcGVkVG9vbHNSZXF1ZXN0IhkKF0xpc3RTY29wZWRUb29sc1Jlc3BvbnNlIhIKEFNjb3BlZFRvb2xGaWx0ZXIiGwoZTGlzdEF2YWlsYWJsZVRvb2xzUmVxdWVzdCIcChpMaXN0QXZhaWxhYmxlVG9vbHNSZXNwb25zZTLHAQoLVG9vbFNlcnZpY2USWAoJTGlzdFRvb2xzEiMuc2NhbGVraXQudjEudG9vbHMuTGlzdFRvb2xzUmVxdWVzdBokLnNjYWxla2l0LnYxLnRvb2xzLkxpc3RUb29sc1Jlc3BvbnNlIgASXgoLRXhlY3V0ZVRvb2wSJS5zY2FsZWtpdC52MS50b29scy5FeGVjdXRlVG9vbFJlcXVlc3QaJi5zY2FsZWtpdC52MS50b29scy5FeGVjdXRlVG9vbFJlc3BvbnNlIgBCMVovZ2l0aHViLmNvbS9zY2FsZWtpdC1pbmMvc2NhbGVraXQvcGtnL2dycGMvdG9vbHNiBnByb3RvMw",[WO.file_buf_validate_validate,YO.file_google_api_annotations,
XO.file_google_api_field_behavior,KO.file_google_api_visibility,ma.file_google_protobuf_empty,ma.file_google_protobuf_struct,ma.file_google_protobuf_timestamp,ma.file_google_protobuf_wrappers,JO.file_protoc_gen_openapiv2_options_annotations,
HO.file_scalekit_v1_options_options]);we.ToolSchema=(0,zn.messageDesc)(we.file_scalekit_v1_tools_tools,2);we.ListToolsRequestSchema=(0,zn.messageDesc)(we.file_scalekit_v1_tools_tools,4);we.FilterSchema=
(0,zn.messageDesc)(we.file_scalekit_v1_tools_tools,5);we.ListToolsResponseSchema=(0,zn.messageDesc)(we.file_scalekit_v1_tools_tools,6);we.ExecuteToolRequestSchema=(0,zn.messageDesc)(we.file_scalekit_v1_tools_tools,
7);we.ExecuteToolResponseSchema=(0,zn.messageDesc)(we.file_scalekit_v1_tools_tools,8);we.ToolService=(0,zn.serviceDesc)(we.file_scalekit_v1_tools_tools,0)});var QE={};Ve(QE,{ToolService:function(){return qE.ToolService}});var qE,ex=y(function(){f();qE=Pe(HE())});var df=ot(function(jj,uo){f();var tx=function(e,t){return function(){try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}}},QO=tx(function(e,t){function n(o){return typeof o=="string"?!["false","0","no","off",""].includes(o.toLowerCase()):!!o}function r(o=noEnvironment){let i={};for(let s of["ENCODING","PATH","QUIET","DEBUG","OVERRIDE","FAST"]){let a=o[`DOTENV_${s}`]!=null?o[`DOTENV_${s}`]:o[`DOTENV_CONFIG_${s}`];a!=null&&(i[s.toLowerCase()]=s==="ENCODING"||s==="PATH"?a:n(a))}return i}t.exports={parseBoolean:n,optionsFromEnv:r}}),qO=tx(function(e,t){var n=require("fs"),r=require("path"),
o=require("os"),{URL:i,fileURLToPath:s}=require("url"),{parseBoolean:a,optionsFromEnv:c}=QO(),u=/(?:^|^)\s*(?:export\s+)?([\w.-]+)(?:\s*=\s*?|:\s+?)(\s*'(?:\\'|[^'])*'|\s*"(?:\\"|[^"])*"|\s*`(?:\\`|[^`])*`|[^#\r\n]+)?\s*(?:#.*)?(?:$|$)/mg,
l=new Uint8Array(256);for(let D=48;D<=57;D++)l[D]=1;for(let D=65;D<=90;D++)l[D]=1;for(let D=97;D<=122;D++)l[D]=1;l[45]=1,l[46]=1,l[95]=1;function p(D){let ae={},U=D.toString();U=U.replace(/\r\n?/mg,`
`);let k;for(;(k=u.exec(U))!=null;){let O=k[1],z=k[2]||"";z=z.trim();let Y=z[0];z=z.replace(/^(['"`])([\s\S]*)\1$/mg,"$2"),Y==='"'&&(z=z.replace(/\\n/g,`
`),z=z.replace(/\\r/g,"\r")),ae[O]=z}return ae}function m(D){return D<=32?D===32||D>=9&&D<=13:D>=160&&(D===160||D===5760||D>=8192&&D<=8202||D===8232||D===8233||D===8239||D===8287||D===12288||D===65279)}
function d(D){return D===10||D===8232||D===8233}function h(D){let ae={},U=typeof D=="string"?D:D.toString();U.indexOf("\r")!==-1&&(U=U.replace(/\r\n?/g,`
`));let k=U.length,O=0;for(;O<k;){let z=U.charCodeAt(O);for(;O<k&&m(z);)O++,z=U.charCodeAt(O);if(O>=k)break;if(z===35){for(;O<k&&!d(U.charCodeAt(O));)O++;continue}let Y=-1;if(z===101&&O+6<k&&U.charCodeAt(
O+1)===120&&U.charCodeAt(O+2)===112&&U.charCodeAt(O+3)===111&&U.charCodeAt(O+4)===114&&U.charCodeAt(O+5)===116){let q=U.charCodeAt(O+6);if(m(q)){let he=O+7;for(;he<k&&m(U.charCodeAt(he));)he++;l[U.charCodeAt(
he)]&&(Y=O+6,O=he)}else z=U.charCodeAt(O)}let se=O,ye=0;for(;O<k&&(ye=U.charCodeAt(O),l[ye]);)O++;if(O===se){for(;O<k&&!d(U.charCodeAt(O));)O++;continue}let me=U.slice(se,O),$e=O;if(O>=k&&(ye=0),m(ye))
do O++,ye=O<k?U.charCodeAt(O):0;while(m(ye));if(ye===61)O++;else if(ye===58&&O===$e&&O+1<k&&m(U.charCodeAt(O+1)))O+=2;else{for(O=Y===-1?$e:Y;O<k&&!d(U.charCodeAt(O));)O++;continue}let Fe=O,fe=O;for(;fe<
k&&m(U.charCodeAt(fe));)fe++;let ge=U.charCodeAt(fe),Ne,De=!1;if(ge===39||ge===34||ge===96){let q=U[fe],he=U.indexOf(q,fe+1),H=-1,pe=-1;for(;he!==-1;){let _e=U.charCodeAt(he-1)===92,le=he+1;for(;le<k&&
!d(U.charCodeAt(le))&&m(U.charCodeAt(le));)le++;if((le===k||d(U.charCodeAt(le))||U.charCodeAt(le)===35)&&(H=he,pe=le),!_e)break;he=U.indexOf(q,he+1)}if(H!==-1){if(Ne=U.slice(fe+1,H),O=pe,U.charCodeAt(
O)===35)for(;O<k&&!d(U.charCodeAt(O));)O++;De=!0}}if(!De){let q=U.indexOf(`
`,Fe);q===-1&&(q=k);let he;if(k<4096)he=U.indexOf("#",Fe),(he===-1||he>q)&&(he=q);else for(he=Fe;he<q&&U.charCodeAt(he)!==35;)he++;let H=Fe,pe=he;for(;H<pe&&m(U.charCodeAt(H));)H++;for(;pe>H&&m(U.charCodeAt(
pe-1));)pe--;let _e=U.charCodeAt(H);if(Ne=U.slice(H,pe),Ne.includes("\u2028")||Ne.includes("\u2029")?Ne=Ne.replace(/^(['"`])([\s\S]*)\1$/mg,"$2"):pe-H>=2&&(_e===39||_e===34||_e===96)&&U.charCodeAt(pe-
1)===_e&&(Ne=U.slice(H+1,pe-1)),O=he,he<q)for(;O<k&&!d(U.charCodeAt(O));)O++}ge===34&&(De||fe<O)&&Ne.indexOf("\\")!==-1&&(Ne=Ne.replace(/\\n/g,`
`).replace(/\\r/g,"\r")),ae[me]=Ne}return ae}function x(D,ae){return ae&&a(ae.fast)?h(D):p(D)}function _(D){console.log(`┆ ${D}`)}function N(D){console.error(`◇ ${D}`)}function R(D){return D[0]===
"~"?r.join(o.homedir(),D.slice(1)):D}function P(D={}){let ae={...D};for(let U of Object.keys(ae))ae[U]===void 0&&delete ae[U];return{...c(),...ae}}function V(D){D=P(D);let ae=r.resolve(process.cwd(),".env"),U="utf8",k=noEnvironment;D&&D.processEnv!=null&&(k=D.processEnv);let O=a(D&&D.debug);D&&D.encoding?U=D.encoding:O&&_("no encoding is specified (UTF-8 is used by default)");let z=[ae];if(D&&D.path)
if(!Array.isArray(D.path))z=[R(D.path)];else{z=[];for(let Fe of D.path)z.push(R(Fe))}let Y,se={},ye={fast:D.fast};for(let Fe of z)try{let fe=M.parse(n.readFileSync(Fe,{encoding:U}),ye);M.populate(se,fe,
D)}catch(fe){O&&_(`failed to load ${Fe} ${fe.message}`),Y=fe}let me=M.populate(k,se,D),$e=a(Object.prototype.hasOwnProperty.call(D,"quiet")?D.quiet:c(k).quiet);if(O||!$e){let Fe=Object.keys(me).length,
fe=[];for(let ge of z)try{let Ne=r.relative(process.cwd(),ge instanceof i?s(ge):ge);fe.push(Ne)}catch(Ne){O&&_(`failed to load ${ge} ${Ne.message}`),Y=Ne}N(`injected env (${Fe}) from ${fe.join(",")}`)}
return Y?{parsed:se,error:Y}:{parsed:se}}function B(D){return M.configDotenv(D)}function re(D,ae,U={}){let k=a(U&&U.debug),O=a(U&&U.override),z={};if(D===null||typeof D!="object"||ae===null||typeof ae!=
"object"){let Y=new Error("OBJECT_REQUIRED: Please check the processEnv argument being passed to populate");throw Y.code="OBJECT_REQUIRED",Y}for(let Y of Object.keys(ae))Object.prototype.hasOwnProperty.
call(D,Y)?(O===!0&&(D[Y]=ae[Y],z[Y]=ae[Y]),k&&_(O===!0?`"${Y}" is already defined and WAS overwritten`:`"${Y}" is already defined and was NOT overwritten`)):(D[Y]=ae[Y],z[Y]=ae[Y]);return z}var M={configDotenv:V,
config:B,parse:x,populate:re};t.exports.configDotenv=M.configDotenv,t.exports.config=M.config,t.exports.parse=M.parse,t.exports.populate=M.populate,t.exports=M}),gi=qO();uo.exports=gi;uo.exports.config=
gi.config;uo.exports.configDotenv=gi.configDotenv;uo.exports.parse=gi.parse;uo.exports.populate=gi.populate});var pr={};Ve(pr,{default:function(){return nx.default}});var nx,rx=y(function(){f();So(pr,Pe(df()));nx=Pe(df())});var ix=ot(function(lo){"use strict";f();lo.__esModule=!0;lo.distance=lo.closest=void 0;var _n=new Uint32Array(65536),eT=function(e,t){for(var n=e.length,r=t.length,o=1<<n-1,i=-1,s=0,a=n,c=n;c--;)_n[e.
charCodeAt(c)]|=1<<c;for(c=0;c<r;c++){var u=_n[t.charCodeAt(c)],l=u|s;u|=(u&i)+i^i,s|=~(u|i),i&=u,s&o&&a++,i&o&&a--,s=s<<1|1,i=i<<1|~(l|s),s&=l}for(c=n;c--;)_n[e.charCodeAt(c)]=0;return a},tT=function(e,t){
for(var n=t.length,r=e.length,o=[],i=[],s=Math.ceil(n/32),a=Math.ceil(r/32),c=0;c<s;c++)i[c]=-1,o[c]=0;for(var u=0;u<a-1;u++){for(var l=0,p=-1,m=u*32,d=Math.min(32,r)+m,h=m;h<d;h++)_n[e.charCodeAt(h)]|=
1<<h;for(var c=0;c<n;c++){var x=_n[t.charCodeAt(c)],_=i[c/32|0]>>>c&1,N=o[c/32|0]>>>c&1,R=x|l,P=((x|N)&p)+p^p|x|N,V=l|~(P|p),B=p&P;V>>>31^_&&(i[c/32|0]^=1<<c),B>>>31^N&&(o[c/32|0]^=1<<c),V=V<<1|_,B=B<<
1|N,p=B|~(R|V),l=V&R}for(var h=m;h<d;h++)_n[e.charCodeAt(h)]=0}for(var re=0,M=-1,D=u*32,ae=Math.min(32,r-D)+D,h=D;h<ae;h++)_n[e.charCodeAt(h)]|=1<<h;for(var U=r,c=0;c<n;c++){var x=_n[t.charCodeAt(c)],
_=i[c/32|0]>>>c&1,N=o[c/32|0]>>>c&1,R=x|re,P=((x|N)&M)+M^M|x|N,V=re|~(P|M),B=M&P;U+=V>>>r-1&1,U-=B>>>r-1&1,V>>>31^_&&(i[c/32|0]^=1<<c),B>>>31^N&&(o[c/32|0]^=1<<c),V=V<<1|_,B=B<<1|N,M=B|~(R|V),re=V&R}for(var h=D;h<
ae;h++)_n[e.charCodeAt(h)]=0;return U},ox=function(e,t){if(e.length<t.length){var n=t;t=e,e=n}return t.length===0?e.length:e.length<=32?eT(e,t):tT(e,t)};lo.distance=ox;var nT=function(e,t){for(var n=1/0,
r=0,o=0;o<t.length;o++){var i=ox(e,t[o]);i<n&&(n=i,r=o)}return t[r]};lo.closest=nT});var sx={};Ve(sx,{closest:function(){return ha.closest},distance:function(){return ha.distance}});var ha,ax=y(function(){f();ha=Pe(ix())});var cx,ux,lx=y(function(){f();cx={"application/prs.cww":["cww"],"application/prs.xsf+xml":["xsf"],"application/vnd.1000minds.decision-model+xml":["1km"],"application/vnd.3gpp.pic-bw-large":["plb"],"application/vnd.3gpp.pic-bw-small":["psb"],"application/vnd.3gpp.pic-bw-var":["pvb"],"application/vnd.3gpp2.tcap":["tcap"],"application/vnd.3m.post-it-notes":["pwn"],"application/vnd.accpac.simply.aso":[
"aso"],"application/vnd.accpac.simply.imp":["imp"],"application/vnd.acucobol":["acu"],"application/vnd.acucorp":["atc","acutc"],"application/vnd.adobe.air-application-installer-package+zip":["air"],"application/vnd.adobe.formscentral.fcdt":["fcdt"],"application/vnd.adobe.fxp":["fxp","fxpl"],"application/vnd.adobe.xdp+xml":["xdp"],"application/vnd.adobe.xfdf":["*xfdf"],"application/vnd.age":["age"],
"application/vnd.ahead.space":["ahead"],"application/vnd.airzip.filesecure.azf":["azf"],"application/vnd.airzip.filesecure.azs":["azs"],"application/vnd.amazon.ebook":["azw"],"application/vnd.americandynamics.acc":["acc"],"application/vnd.amiga.ami":["ami"],"application/vnd.android.package-archive":["apk"],"application/vnd.anser-web-certificate-issue-initiation":["cii"],"application/vnd.anser-web-funds-transfer-initiation":["fti"],"application/vnd.antix.game-component":["atx"],"application/vnd.apple.installer+xml":["mpkg"],"application/vnd.apple.keynote":["key"],"application/vnd.apple.mpegurl":[
"m3u8"],"application/vnd.apple.numbers":["numbers"],"application/vnd.apple.pages":["pages"],"application/vnd.apple.pkpass":["pkpass"],"application/vnd.aristanetworks.swi":["swi"],"application/vnd.astraea-software.iota":["iota"],"application/vnd.audiograph":["aep"],"application/vnd.autodesk.fbx":["fbx"],"application/vnd.balsamiq.bmml+xml":["bmml"],"application/vnd.blueice.multipass":["mpm"],"application/vnd.bmi":["bmi"],"application/vnd.businessobjects":["rep"],"application/vnd.chemdraw+xml":["cdxml"],"application/vnd.chipnuts.karaoke-mmd":["mmd"],"application/vnd.cinderella":["cdy"],"application/vnd.citationstyles.style+xml":["csl"],"application/vnd.claymore":["cla"],"application/vnd.cloanto.rp9":["rp9"],"application/vnd.clonk.c4group":["c4g","c4d","c4f","c4p","c4u"],"application/vnd.cluetrust.cartomobile-config":["c11amc"],"application/vnd.cluetrust.cartomobile-config-pkg":["c11amz"],"application/vnd.commonspace":["csp"],"application/vnd.contact.cmsg":["cdbcmsg"],"application/vnd.cosmocaller":["cmc"],"application/vnd.crick.clicker":["clkx"],"application/vnd.crick.clicker.keyboard":["clkk"],"application/vnd.crick.clicker.palette":["clkp"],"application/vnd.crick.clicker.template":["clkt"],"application/vnd.crick.clicker.wordbank":["clkw"],"application/vnd.criticaltools.wbs+xml":["wbs"],"application/vnd.ctc-posml":["pml"],"application/vnd.cups-ppd":["ppd"],"application/vnd.curl.car":["car"],"application/vnd.curl.pcurl":["pcurl"],"application/vnd.dart":["dart"],"application/vnd.data-vision.rdz":["rdz"],"application/vnd.dbf":["dbf"],"application/vnd.dcmp+xml":["dcmp"],"application/vnd.dece.data":["uvf","uvvf","uvd","uvvd"],"application/vnd.dece.ttml+xml":["uvt","uvvt"],"application/vnd.dece.unspecified":["uvx","uvvx"],"application/vnd.dece.zip":["uvz","uvvz"],"application/vnd.denovo.fcselayout-link":["fe_launch"],"application/vnd.dna":["dna"],"application/vnd.dolby.mlp":["mlp"],"application/vnd.dpgraph":["dpg"],"application/vnd.dreamfactory":["dfac"],"application/vnd.ds-keypoint":["kpxx"],"application/vnd.dvb.ait":["ait"],"application/vnd.dvb.service":["svc"],"application/vnd.dynageo":["geo"],"application/vnd.ecowin.chart":["mag"],"application/vnd.enliven":["nml"],"application/vnd.epson.esf":["esf"],"application/vnd.epson.msf":["msf"],"application/vnd.epson.quickanime":["qam"],"application/vnd.epson.salt":["slt"],"application/vnd.epson.ssf":["ssf"],"application/vnd.eszigno3+xml":["es3","et3"],"application/vnd.ezpix-album":["ez2"],"application/vnd.ezpix-package":["ez3"],"application/vnd.fdf":["*fdf"],"application/vnd.fdsn.mseed":["mseed"],"application/vnd.fdsn.seed":["seed","dataless"],"application/vnd.flographit":["gph"],"application/vnd.fluxtime.clip":["ftc"],"application/vnd.framemaker":["fm","frame","maker","book"],"application/vnd.frogans.fnc":["fnc"],
"application/vnd.frogans.ltf":["ltf"],"application/vnd.fsc.weblaunch":["fsc"],"application/vnd.fujitsu.oasys":["oas"],"application/vnd.fujitsu.oasys2":["oa2"],"application/vnd.fujitsu.oasys3":["oa3"],
"application/vnd.fujitsu.oasysgp":["fg5"],"application/vnd.fujitsu.oasysprs":["bh2"],"application/vnd.fujixerox.ddd":["ddd"],"application/vnd.fujixerox.docuworks":["xdw"],"application/vnd.fujixerox.docuworks.binder":["xbd"],"application/vnd.fuzzysheet":["fzs"],"application/vnd.genomatix.tuxedo":["txd"],"application/vnd.geogebra.file":["ggb"],"application/vnd.geogebra.slides":["ggs"],"application/vnd.geogebra.tool":["ggt"],"application/vnd.geometry-explorer":["gex","gre"],"application/vnd.geonext":["gxt"],"application/vnd.geoplan":["g2w"],"application/vnd.geospace":["g3w"],"application/vnd.gmx":[
"gmx"],"application/vnd.google-apps.document":["gdoc"],"application/vnd.google-apps.drawing":["gdraw"],"application/vnd.google-apps.form":["gform"],"application/vnd.google-apps.jam":["gjam"],"application/vnd.google-apps.map":["gmap"],"application/vnd.google-apps.presentation":["gslides"],"application/vnd.google-apps.script":["gscript"],"application/vnd.google-apps.site":["gsite"],"application/vnd.google-apps.spreadsheet":["gsheet"],"application/vnd.google-earth.kml+xml":["kml"],"application/vnd.google-earth.kmz":["kmz"],"application/vnd.gov.sk.xmldatacontainer+xml":["xdcf"],"application/vnd.grafeq":["gqf","gqs"],"application/vnd.groove-account":["gac"],"application/vnd.groove-help":["ghf"],"application/vnd.groove-identity-message":["gim"],"application/vnd.groove-injector":["grv"],"application/vnd.groove-tool-message":["gtm"],"application/vnd.groove-tool-template":["tpl"],"application/vnd.groove-vcard":["vcg"],"application/vnd.hal+xml":["hal"],"application/vnd.handheld-entertainment+xml":[
"zmm"],"application/vnd.hbci":["hbci"],"application/vnd.hhe.lesson-player":["les"],"application/vnd.hp-hpgl":["hpgl"],"application/vnd.hp-hpid":["hpid"],"application/vnd.hp-hps":["hps"],"application/vnd.hp-jlyt":["jlt"],"application/vnd.hp-pcl":["pcl"],"application/vnd.hp-pclxl":["pclxl"],"application/vnd.hydrostatix.sof-data":["sfd-hdstx"],"application/vnd.ibm.minipay":["mpy"],"application/vnd.ibm.modcap":["afp","listafp","list3820"],"application/vnd.ibm.rights-management":["irm"],"application/vnd.ibm.secure-container":["sc"],"application/vnd.iccprofile":["icc","icm"],"application/vnd.igloader":["igl"],"application/vnd.immervision-ivp":["ivp"],"application/vnd.immervision-ivu":["ivu"],"application/vnd.insors.igm":["igm"],"application/vnd.intercon.formnet":["xpw","xpx"],"application/vnd.intergeo":["i2g"],"application/vnd.intu.qbo":["qbo"],"application/vnd.intu.qfx":["qfx"],"application/vnd.ipunplugged.rcprofile":["rcprofile"],"application/vnd.irepository.package+xml":["irp"],"application/vnd.is-xpr":["xpr"],"application/vnd.isac.fcs":["fcs"],"application/vnd.jam":["jam"],"application/vnd.jcp.javame.midlet-rms":["rms"],"application/vnd.jisp":["jisp"],"application/vnd.joost.joda-archive":["joda"],"application/vnd.kahootz":["ktz","ktr"],"application/vnd.kde.karbon":["karbon"],"application/vnd.kde.kchart":["chrt"],"application/vnd.kde.kformula":["kfo"],"application/vnd.kde.kivio":[
"flw"],"application/vnd.kde.kontour":["kon"],"application/vnd.kde.kpresenter":["kpr","kpt"],"application/vnd.kde.kspread":["ksp"],"application/vnd.kde.kword":["kwd","kwt"],"application/vnd.kenameaapp":[
"htke"],"application/vnd.kidspiration":["kia"],"application/vnd.kinar":["kne","knp"],"application/vnd.koan":["skp","skd","skt","skm"],"application/vnd.kodak-descriptor":["sse"],"application/vnd.las.las+xml":["lasxml"],"application/vnd.llamagraphics.life-balance.desktop":["lbd"],"application/vnd.llamagraphics.life-balance.exchange+xml":["lbe"],"application/vnd.lotus-1-2-3":["123"],"application/vnd.lotus-approach":["apr"],"application/vnd.lotus-freelance":["pre"],"application/vnd.lotus-notes":["nsf"],"application/vnd.lotus-organizer":["org"],"application/vnd.lotus-screencam":["scm"],"application/vnd.lotus-wordpro":["lwp"],"application/vnd.macports.portpkg":["portpkg"],"application/vnd.mapbox-vector-tile":["mvt"],"application/vnd.mcd":["mcd"],"application/vnd.medcalcdata":["mc1"],"application/vnd.mediastation.cdkey":["cdkey"],"application/vnd.mfer":["mwf"],"application/vnd.mfmp":["mfm"],"application/vnd.micrografx.flo":["flo"],"application/vnd.micrografx.igx":["igx"],"application/vnd.mif":[
"mif"],"application/vnd.mobius.daf":["daf"],"application/vnd.mobius.dis":["dis"],"application/vnd.mobius.mbk":["mbk"],"application/vnd.mobius.mqy":["mqy"],"application/vnd.mobius.msl":["msl"],"application/vnd.mobius.plc":["plc"],"application/vnd.mobius.txf":["txf"],"application/vnd.mophun.application":["mpn"],"application/vnd.mophun.certificate":["mpc"],"application/vnd.mozilla.xul+xml":["xul"],"application/vnd.ms-artgalry":["cil"],"application/vnd.ms-cab-compressed":["cab"],"application/vnd.ms-excel":["xls","xlm","xla","xlc","xlt","xlw"],"application/vnd.ms-excel.addin.macroenabled.12":["xlam"],
"application/vnd.ms-excel.sheet.binary.macroenabled.12":["xlsb"],"application/vnd.ms-excel.sheet.macroenabled.12":["xlsm"],"application/vnd.ms-excel.template.macroenabled.12":["xltm"],"application/vnd.ms-fontobject":["eot"],"application/vnd.ms-htmlhelp":["chm"],"application/vnd.ms-ims":["ims"],"application/vnd.ms-lrm":["lrm"],"application/vnd.ms-officetheme":["thmx"],"application/vnd.ms-outlook":[
"msg"],"application/vnd.ms-pki.seccat":["cat"],"application/vnd.ms-pki.stl":["*stl"],"application/vnd.ms-powerpoint":["ppt","pps","pot"],"application/vnd.ms-powerpoint.addin.macroenabled.12":["ppam"],
"application/vnd.ms-powerpoint.presentation.macroenabled.12":["pptm"],"application/vnd.ms-powerpoint.slide.macroenabled.12":["sldm"],"application/vnd.ms-powerpoint.slideshow.macroenabled.12":["ppsm"],
"application/vnd.ms-powerpoint.template.macroenabled.12":["potm"],"application/vnd.ms-project":["*mpp","mpt"],"application/vnd.ms-visio.viewer":["vdx"],"application/vnd.ms-word.document.macroenabled.12":["docm"],"application/vnd.ms-word.template.macroenabled.12":["dotm"],"application/vnd.ms-works":["wps","wks","wcm","wdb"],"application/vnd.ms-wpl":["wpl"],"application/vnd.ms-xpsdocument":["xps"],"application/vnd.mseq":["mseq"],"application/vnd.musician":["mus"],"application/vnd.muvee.style":["msty"],"application/vnd.mynfc":["taglet"],"application/vnd.nato.bindingdataobject+xml":["bdo"],"application/vnd.neurolanguage.nlu":["nlu"],"application/vnd.nitf":["ntf","nitf"],"application/vnd.noblenet-directory":["nnd"],"application/vnd.noblenet-sealer":["nns"],"application/vnd.noblenet-web":["nnw"],
"application/vnd.nokia.n-gage.ac+xml":["*ac"],"application/vnd.nokia.n-gage.data":["ngdat"],"application/vnd.nokia.n-gage.symbian.install":["n-gage"],"application/vnd.nokia.radio-preset":["rpst"],"application/vnd.nokia.radio-presets":["rpss"],"application/vnd.novadigm.edm":["edm"],"application/vnd.novadigm.edx":["edx"],"application/vnd.novadigm.ext":["ext"],"application/vnd.oasis.opendocument.chart":["odc"],"application/vnd.oasis.opendocument.chart-template":["otc"],"application/vnd.oasis.opendocument.database":["odb"],"application/vnd.oasis.opendocument.formula":["odf"],"application/vnd.oasis.opendocument.formula-template":["odft"],"application/vnd.oasis.opendocument.graphics":["odg"],"application/vnd.oasis.opendocument.graphics-template":["otg"],"application/vnd.oasis.opendocument.image":[
"odi"],"application/vnd.oasis.opendocument.image-template":["oti"],"application/vnd.oasis.opendocument.presentation":["odp"],"application/vnd.oasis.opendocument.presentation-template":["otp"],"application/vnd.oasis.opendocument.spreadsheet":["ods"],"application/vnd.oasis.opendocument.spreadsheet-template":["ots"],"application/vnd.oasis.opendocument.text":["odt"],"application/vnd.oasis.opendocument.text-master":["odm"],"application/vnd.oasis.opendocument.text-template":["ott"],"application/vnd.oasis.opendocument.text-web":["oth"],"application/vnd.olpc-sugar":["xo"],"application/vnd.oma.dd2+xml":[
"dd2"],"application/vnd.openblox.game+xml":["obgx"],"application/vnd.openofficeorg.extension":["oxt"],"application/vnd.openstreetmap.data+xml":["osm"],"application/vnd.openxmlformats-officedocument.presentationml.presentation":["pptx"],"application/vnd.openxmlformats-officedocument.presentationml.slide":["sldx"],"application/vnd.openxmlformats-officedocument.presentationml.slideshow":["ppsx"],"application/vnd.openxmlformats-officedocument.presentationml.template":["potx"],"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet":["xlsx"],"application/vnd.openxmlformats-officedocument.spreadsheetml.template":["xltx"],"application/vnd.openxmlformats-officedocument.wordprocessingml.document":["docx"],"application/vnd.openxmlformats-officedocument.wordprocessingml.template":["dotx"],
"application/vnd.osgeo.mapguide.package":["mgp"],"application/vnd.osgi.dp":["dp"],"application/vnd.osgi.subsystem":["esa"],"application/vnd.palm":["pdb","pqa","oprc"],"application/vnd.pawaafile":["paw"],
"application/vnd.pg.format":["str"],"application/vnd.pg.osasli":["ei6"],"application/vnd.picsel":["efif"],"application/vnd.pmi.widget":["wg"],"application/vnd.pocketlearn":["plf"],"application/vnd.powerbuilder6":["pbd"],"application/vnd.previewsystems.box":["box"],"application/vnd.procrate.brushset":["brushset"],"application/vnd.procreate.brush":["brush"],"application/vnd.procreate.dream":["drm"],
"application/vnd.proteus.magazine":["mgz"],"application/vnd.publishare-delta-tree":["qps"],"application/vnd.pvi.ptid1":["ptid"],"application/vnd.pwg-xhtml-print+xml":["xhtm"],"application/vnd.quark.quarkxpress":["qxd","qxt","qwd","qwt","qxl","qxb"],"application/vnd.rar":["rar"],"application/vnd.realvnc.bed":["bed"],"application/vnd.recordare.musicxml":["mxl"],"application/vnd.recordare.musicxml+xml":["musicxml"],"application/vnd.rig.cryptonote":["cryptonote"],"application/vnd.rim.cod":["cod"],"application/vnd.rn-realmedia":["rm"],"application/vnd.rn-realmedia-vbr":["rmvb"],"application/vnd.route66.link66+xml":["link66"],"application/vnd.sailingtracker.track":["st"],"application/vnd.seemail":["see"],"application/vnd.sema":["sema"],"application/vnd.semd":["semd"],"application/vnd.semf":["semf"],"application/vnd.shana.informed.formdata":["ifm"],"application/vnd.shana.informed.formtemplate":["itp"],"application/vnd.shana.informed.interchange":["iif"],"application/vnd.shana.informed.package":[
"ipk"],"application/vnd.simtech-mindmapper":["twd","twds"],"application/vnd.smaf":["mmf"],"application/vnd.smart.teacher":["teacher"],"application/vnd.software602.filler.form+xml":["fo"],"application/vnd.solent.sdkm+xml":["sdkm","sdkd"],"application/vnd.spotfire.dxp":["dxp"],"application/vnd.spotfire.sfs":["sfs"],"application/vnd.stardivision.calc":["sdc"],"application/vnd.stardivision.draw":["sda"],
"application/vnd.stardivision.impress":["sdd"],"application/vnd.stardivision.math":["smf"],"application/vnd.stardivision.writer":["sdw","vor"],"application/vnd.stardivision.writer-global":["sgl"],"application/vnd.stepmania.package":["smzip"],"application/vnd.stepmania.stepchart":["sm"],"application/vnd.sun.wadl+xml":["wadl"],"application/vnd.sun.xml.calc":["sxc"],"application/vnd.sun.xml.calc.template":["stc"],"application/vnd.sun.xml.draw":["sxd"],"application/vnd.sun.xml.draw.template":["std"],"application/vnd.sun.xml.impress":["sxi"],"application/vnd.sun.xml.impress.template":["sti"],"application/vnd.sun.xml.math":["sxm"],"application/vnd.sun.xml.writer":["sxw"],"application/vnd.sun.xml.writer.global":["sxg"],"application/vnd.sun.xml.writer.template":["stw"],"application/vnd.sus-calendar":["sus","susp"],"application/vnd.svd":["svd"],"application/vnd.symbian.install":["sis","sisx"],"application/vnd.syncml+xml":["xsm"],"application/vnd.syncml.dm+wbxml":["bdm"],"application/vnd.syncml.dm+xml":["xdm"],"application/vnd.syncml.dmddf+xml":["ddf"],"application/vnd.tao.intent-module-archive":["tao"],"application/vnd.tcpdump.pcap":["pcap","cap","dmp"],"application/vnd.tmobile-livetv":["tmo"],"application/vnd.trid.tpt":["tpt"],"application/vnd.triscape.mxs":["mxs"],"application/vnd.trueapp":["tra"],"application/vnd.ufdl":["ufd","ufdl"],"application/vnd.uiq.theme":["utz"],"application/vnd.umajin":["umj"],"application/vnd.unity":["unityweb"],"application/vnd.uoml+xml":["uoml","uo"],"application/vnd.vcx":["vcx"],"application/vnd.visio":["vsd","vst","vss","vsw","vsdx","vtx"],"application/vnd.visionary":["vis"],"application/vnd.vsf":["vsf"],"application/vnd.wap.wbxml":["wbxml"],"application/vnd.wap.wmlc":["wmlc"],"application/vnd.wap.wmlscriptc":["wmlsc"],"application/vnd.webturbo":[
"wtb"],"application/vnd.wolfram.player":["nbp"],"application/vnd.wordperfect":["wpd"],"application/vnd.wqd":["wqd"],"application/vnd.wt.stf":["stf"],"application/vnd.xara":["xar"],"application/vnd.xfdl":["xfdl"],"application/vnd.yamaha.hv-dic":["hvd"],"application/vnd.yamaha.hv-script":["hvs"],"application/vnd.yamaha.hv-voice":["hvp"],"application/vnd.yamaha.openscoreformat":["osf"],"application/vnd.yamaha.openscoreformat.osfpvg+xml":["osfpvg"],"application/vnd.yamaha.smaf-audio":["saf"],"application/vnd.yamaha.smaf-phrase":["spf"],"application/vnd.yellowriver-custom-menu":["cmp"],"application/vnd.zul":["zir","zirz"],"application/vnd.zzazz.deck+xml":["zaz"],"application/x-7z-compressed":["7z"],"application/x-abiword":["abw"],"application/x-ace-compressed":["ace"],"application/x-apple-diskimage":["*dmg"],"application/x-arj":["arj"],"application/x-authorware-bin":["aab","x32","u32","vox"],"application/x-authorware-map":["aam"],"application/x-authorware-seg":["aas"],"application/x-bcpio":[
"bcpio"],"application/x-bdoc":["*bdoc"],"application/x-bittorrent":["torrent"],"application/x-blender":["blend"],"application/x-blorb":["blb","blorb"],"application/x-bzip":["bz"],"application/x-bzip2":[
"bz2","boz"],"application/x-cbr":["cbr","cba","cbt","cbz","cb7"],"application/x-cdlink":["vcd"],"application/x-cfs-compressed":["cfs"],"application/x-chat":["chat"],"application/x-chess-pgn":["pgn"],"application/x-chrome-extension":["crx"],"application/x-cocoa":["cco"],"application/x-compressed":["*rar"],"application/x-conference":["nsc"],"application/x-cpio":["cpio"],"application/x-csh":["csh"],"application/x-debian-package":["*deb","udeb"],"application/x-dgc-compressed":["dgc"],"application/x-director":["dir","dcr","dxr","cst","cct","cxt","w3d","fgd","swa"],"application/x-doom":["wad"],"application/x-dtbncx+xml":["ncx"],"application/x-dtbook+xml":["dtb"],"application/x-dtbresource+xml":["res"],"application/x-dvi":["dvi"],"application/x-envoy":["evy"],"application/x-eva":["eva"],"application/x-font-bdf":["bdf"],"application/x-font-ghostscript":["gsf"],"application/x-font-linux-psf":["psf"],"application/x-font-pcf":["pcf"],"application/x-font-snf":["snf"],"application/x-font-type1":["pfa","pfb","pfm","afm"],"application/x-freearc":["arc"],"application/x-futuresplash":["spl"],"application/x-gca-compressed":["gca"],"application/x-glulx":["ulx"],"application/x-gnumeric":["gnumeric"],"application/x-gramps-xml":["gramps"],"application/x-gtar":["gtar"],"application/x-hdf":["hdf"],"application/x-httpd-php":["php"],"application/x-install-instructions":["install"],"application/x-ipynb+json":["ipynb"],"application/x-iso9660-image":["*iso"],"application/x-iwork-keynote-sffkey":["*key"],"application/x-iwork-numbers-sffnumbers":["*numbers"],"application/x-iwork-pages-sffpages":["*pages"],
"application/x-java-archive-diff":["jardiff"],"application/x-java-jnlp-file":["jnlp"],"application/x-keepass2":["kdbx"],"application/x-latex":["latex"],"application/x-lua-bytecode":["luac"],"application/x-lzh-compressed":["lzh","lha"],"application/x-makeself":["run"],"application/x-mie":["mie"],"application/x-mobipocket-ebook":["*prc","mobi"],"application/x-ms-application":["application"],"application/x-ms-shortcut":["lnk"],"application/x-ms-wmd":["wmd"],"application/x-ms-wmz":["wmz"],"application/x-ms-xbap":["xbap"],"application/x-msaccess":["mdb"],"application/x-msbinder":["obd"],"application/x-mscardfile":["crd"],"application/x-msclip":["clp"],"application/x-msdos-program":["*exe"],"application/x-msdownload":["*exe","*dll","com","bat","*msi"],"application/x-msmediaview":["mvb","m13","m14"],"application/x-msmetafile":["*wmf","*wmz","*emf","emz"],"application/x-msmoney":["mny"],"application/x-mspublisher":["pub"],"application/x-msschedule":["scd"],"application/x-msterminal":["trm"],"application/x-mswrite":["wri"],"application/x-netcdf":["nc","cdf"],"application/x-ns-proxy-autoconfig":["pac"],"application/x-nzb":["nzb"],"application/x-perl":["pl","pm"],"application/x-pilot":["*prc",
"*pdb"],"application/x-pkcs12":["p12","pfx"],"application/x-pkcs7-certificates":["p7b","spc"],"application/x-pkcs7-certreqresp":["p7r"],"application/x-rar-compressed":["*rar"],"application/x-redhat-package-manager":["rpm"],"application/x-research-info-systems":["ris"],"application/x-sea":["sea"],"application/x-sh":["sh"],"application/x-shar":["shar"],"application/x-shockwave-flash":["swf"],"application/x-silverlight-app":["xap"],"application/x-sql":["*sql"],"application/x-stuffit":["sit"],"application/x-stuffitx":["sitx"],"application/x-subrip":["srt"],"application/x-sv4cpio":["sv4cpio"],"application/x-sv4crc":["sv4crc"],"application/x-t3vm-image":["t3"],"application/x-tads":["gam"],"application/x-tar":["tar"],"application/x-tcl":["tcl","tk"],"application/x-tex":["tex"],"application/x-tex-tfm":["tfm"],"application/x-texinfo":["texinfo","texi"],"application/x-tgif":["*obj"],"application/x-ustar":["ustar"],"application/x-virtualbox-hdd":["hdd"],"application/x-virtualbox-ova":["ova"],"application/x-virtualbox-ovf":["ovf"],"application/x-virtualbox-vbox":["vbox"],"application/x-virtualbox-vbox-extpack":["vbox-extpack"],"application/x-virtualbox-vdi":["vdi"],"application/x-virtualbox-vhd":["vhd"],"application/x-virtualbox-vmdk":["vmdk"],"application/x-wais-source":["src"],"application/x-web-app-manifest+json":["webapp"],"application/x-x509-ca-cert":["der","crt","pem"],"application/x-xfig":["fig"],"application/x-xliff+xml":["*xlf"],"application/x-xpinstall":["xpi"],"application/x-xz":["xz"],"application/x-zip-compressed":["*zip"],"application/x-zmachine":["z1","z2","z3","z4","z5",
"z6","z7","z8"],"audio/vnd.dece.audio":["uva","uvva"],"audio/vnd.digital-winds":["eol"],"audio/vnd.dra":["dra"],"audio/vnd.dts":["dts"],"audio/vnd.dts.hd":["dtshd"],"audio/vnd.lucent.voice":["lvp"],"audio/vnd.ms-playready.media.pya":["pya"],"audio/vnd.nuera.ecelp4800":["ecelp4800"],"audio/vnd.nuera.ecelp7470":["ecelp7470"],"audio/vnd.nuera.ecelp9600":["ecelp9600"],"audio/vnd.rip":["rip"],"audio/x-aac":["*aac"],"audio/x-aiff":["aif","aiff","aifc"],"audio/x-caf":["caf"],"audio/x-flac":["flac"],"audio/x-m4a":["*m4a"],"audio/x-matroska":["mka"],"audio/x-mpegurl":["m3u"],"audio/x-ms-wax":["wax"],"audio/x-ms-wma":["wma"],"audio/x-pn-realaudio":["ram","ra"],"audio/x-pn-realaudio-plugin":["rmp"],"audio/x-realaudio":["*ra"],"audio/x-wav":["*wav"],"chemical/x-cdx":["cdx"],"chemical/x-cif":["cif"],"chemical/x-cmdf":["cmdf"],"chemical/x-cml":["cml"],"chemical/x-csml":["csml"],"chemical/x-xyz":["xyz"],"image/prs.btif":["btif","btf"],"image/prs.pti":["pti"],"image/vnd.adobe.photoshop":["psd"],"image/vnd.airzip.accelerator.azv":["azv"],"image/vnd.blockfact.facti":["facti"],"image/vnd.dece.graphic":["uvi","uvvi","uvg","uvvg"],"image/vnd.djvu":["djvu","djv"],"image/vnd.dvb.subtitle":["*sub"],"image/vnd.dwg":["dwg"],"image/vnd.dxf":["dxf"],"image/vnd.fastbidsheet":["fbs"],"image/vnd.fpx":["fpx"],"image/vnd.fst":["fst"],"image/vnd.fujixerox.edmics-mmr":["mmr"],"image/vnd.fujixerox.edmics-rlc":["rlc"],"image/vnd.microsoft.icon":["ico"],"image/vnd.ms-dds":["dds"],"image/vnd.ms-modi":["mdi"],"image/vnd.ms-photo":["wdp"],"image/vnd.net-fpx":["npx"],"image/vnd.pco.b16":["b16"],"image/vnd.tencent.tap":["tap"],"image/vnd.valve.source.texture":["vtf"],"image/vnd.wap.wbmp":["wbmp"],"image/vnd.xiff":["xif"],"image/vnd.zbrush.pcx":["pcx"],"image/x-3ds":["3ds"],"image/x-adobe-dng":["dng"],"image/x-cmu-raster":["ras"],"image/x-cmx":["cmx"],"image/x-freehand":["fh","fhc","fh4","fh5","fh7"],"image/x-icon":["*ico"],"image/x-jng":["jng"],"image/x-mrsid-image":["sid"],"image/x-ms-bmp":["*bmp"],"image/x-pcx":["*pcx"],"image/x-pict":["pic","pct"],"image/x-portable-anymap":["pnm"],"image/x-portable-bitmap":["pbm"],"image/x-portable-graymap":["pgm"],"image/x-portable-pixmap":["ppm"],"image/x-rgb":["rgb"],
"image/x-tga":["tga"],"image/x-xbitmap":["xbm"],"image/x-xpixmap":["xpm"],"image/x-xwindowdump":["xwd"],"message/vnd.wfa.wsc":["wsc"],"model/vnd.bary":["bary"],"model/vnd.cld":["cld"],"model/vnd.collada+xml":["dae"],"model/vnd.dwf":["dwf"],"model/vnd.gdl":["gdl"],"model/vnd.gtw":["gtw"],"model/vnd.mts":["*mts"],"model/vnd.opengex":["ogex"],"model/vnd.parasolid.transmit.binary":["x_b"],"model/vnd.parasolid.transmit.text":["x_t"],"model/vnd.pytha.pyox":["pyo","pyox"],"model/vnd.sap.vds":["vds"],"model/vnd.usda":["usda"],"model/vnd.usdz+zip":["usdz"],"model/vnd.valve.source.compiled-map":["bsp"],
"model/vnd.vtu":["vtu"],"text/prs.lines.tag":["dsc"],"text/vnd.curl":["curl"],"text/vnd.curl.dcurl":["dcurl"],"text/vnd.curl.mcurl":["mcurl"],"text/vnd.curl.scurl":["scurl"],"text/vnd.dvb.subtitle":["sub"],"text/vnd.familysearch.gedcom":["ged"],"text/vnd.fly":["fly"],"text/vnd.fmi.flexstor":["flx"],"text/vnd.graphviz":["gv"],"text/vnd.in3d.3dml":["3dml"],"text/vnd.in3d.spot":["spot"],"text/vnd.sun.j2me.app-descriptor":["jad"],"text/vnd.wap.wml":["wml"],"text/vnd.wap.wmlscript":["wmls"],"text/x-asm":["s","asm"],"text/x-c":["c","cc","cxx","cpp","h","hh","dic"],"text/x-component":["htc"],"text/x-fortran":["f","for","f77","f90"],"text/x-handlebars-template":["hbs"],"text/x-java-source":["java"],"text/x-lua":["lua"],"text/x-markdown":["mkd"],"text/x-nfo":["nfo"],"text/x-opml":["opml"],"text/x-org":["*org"],"text/x-pascal":["p","pas"],"text/x-processing":["pde"],"text/x-sass":["sass"],"text/x-scss":["scss"],"text/x-setext":["etx"],"text/x-sfv":["sfv"],"text/x-suse-ymp":["ymp"],"text/x-uuencode":["uu"],"text/x-vcalendar":["vcs"],"text/x-vcard":["vcf"],"video/vnd.dece.hd":["uvh","uvvh"],"video/vnd.dece.mobile":["uvm","uvvm"],"video/vnd.dece.pd":["uvp","uvvp"],"video/vnd.dece.sd":["uvs","uvvs"],"video/vnd.dece.video":["uvv","uvvv"],"video/vnd.dvb.file":["dvb"],"video/vnd.fvt":["fvt"],"video/vnd.mpegurl":["mxu","m4u"],"video/vnd.ms-playready.media.pyv":["pyv"],"video/vnd.uvvu.mp4":["uvu",
"uvvu"],"video/vnd.vivo":["viv"],"video/x-f4v":["f4v"],"video/x-fli":["fli"],"video/x-flv":["flv"],"video/x-m4v":["m4v"],"video/x-matroska":["mkv","mk3d","mks"],"video/x-mng":["mng"],"video/x-ms-asf":[
"asf","asx"],"video/x-ms-vob":["vob"],"video/x-ms-wm":["wm"],"video/x-ms-wmv":["wmv"],"video/x-ms-wmx":["wmx"],"video/x-ms-wvx":["wvx"],"video/x-msvideo":["avi"],"video/x-sgi-movie":["movie"],"video/x-smv":["smv"],"x-conference/x-cooltalk":["ice"]};Object.freeze(cx);ux=cx});var fx,px,dx=y(function(){f();fx={"application/andrew-inset":["ez"],"application/appinstaller":["appinstaller"],"application/applixware":["aw"],"application/appx":["appx"],"application/appxbundle":["appxbundle"],"application/atom+xml":["atom"],"application/atomcat+xml":["atomcat"],"application/atomdeleted+xml":["atomdeleted"],"application/atomsvc+xml":["atomsvc"],"application/atsc-dwd+xml":["dwd"],
"application/atsc-held+xml":["held"],"application/atsc-rsat+xml":["rsat"],"application/automationml-aml+xml":["aml"],"application/automationml-amlx+zip":["amlx"],"application/bdoc":["bdoc"],"application/calendar+xml":["xcs"],"application/ccxml+xml":["ccxml"],"application/cdfx+xml":["cdfx"],"application/cdmi-capability":["cdmia"],"application/cdmi-container":["cdmic"],"application/cdmi-domain":["cdmid"],"application/cdmi-object":["cdmio"],"application/cdmi-queue":["cdmiq"],"application/cpl+xml":["cpl"],"application/cu-seeme":["cu"],"application/cwl":["cwl"],"application/dash+xml":["mpd"],"application/dash-patch+xml":["mpp"],"application/davmount+xml":["davmount"],"application/dicom":["dcm"],"application/docbook+xml":["dbk"],"application/dssc+der":["dssc"],"application/dssc+xml":["xdssc"],"application/ecmascript":["ecma"],"application/emma+xml":["emma"],"application/emotionml+xml":["emotionml"],"application/epub+zip":["epub"],"application/exi":["exi"],"application/express":["exp"],"application/fdf":["fdf"],"application/fdt+xml":["fdt"],"application/font-tdpfr":["pfr"],"application/geo+json":["geojson"],"application/gml+xml":["gml"],"application/gpx+xml":["gpx"],"application/gxf":["gxf"],"application/gzip":["gz"],"application/hjson":["hjson"],"application/hyperstudio":["stk"],"application/inkml+xml":["ink","inkml"],"application/ipfix":["ipfix"],"application/its+xml":["its"],"application/java-archive":["jar","war","ear"],"application/java-serialized-object":["ser"],"application/java-vm":["class"],"application/javascript":["*js"],"application/json":["json","map"],"application/json5":["json5"],"application/jsonml+json":["jsonml"],"application/ld+json":["jsonld"],"application/lgr+xml":["lgr"],"application/lost+xml":["lostxml"],"application/mac-binhex40":["hqx"],"application/mac-compactpro":["cpt"],"application/mads+xml":["mads"],"application/manifest+json":["webmanifest"],"application/marc":["mrc"],"application/marcxml+xml":["mrcx"],"application/mathematica":["ma","nb","mb"],
"application/mathml+xml":["mathml"],"application/mbox":["mbox"],"application/media-policy-dataset+xml":["mpf"],"application/mediaservercontrol+xml":["mscml"],"application/metalink+xml":["metalink"],"application/metalink4+xml":["meta4"],"application/mets+xml":["mets"],"application/mmt-aei+xml":["maei"],"application/mmt-usd+xml":["musd"],"application/mods+xml":["mods"],"application/mp21":["m21","mp21"],"application/mp4":["*mp4","*mpg4","mp4s","m4p"],"application/msix":["msix"],"application/msixbundle":["msixbundle"],"application/msword":["doc","dot"],"application/mxf":["mxf"],"application/n-quads":["nq"],"application/n-triples":["nt"],"application/node":["cjs"],"application/octet-stream":["bin","dms","lrf","mar","so","dist","distz","pkg","bpk","dump","elc","deploy","exe","dll","deb","dmg","iso","img","msi","msp","msm","buffer"],"application/oda":["oda"],"application/oebps-package+xml":["opf"],"application/ogg":["ogx"],"application/omdoc+xml":["omdoc"],"application/onenote":["onetoc","onetoc2","onetmp","onepkg","one","onea"],"application/oxps":["oxps"],"application/p2p-overlay+xml":["relo"],"application/patch-ops-error+xml":["xer"],"application/pdf":["pdf"],"application/pgp-encrypted":[
"pgp"],"application/pgp-keys":["asc"],"application/pgp-signature":["sig","*asc"],"application/pics-rules":["prf"],"application/pkcs10":["p10"],"application/pkcs7-mime":["p7m","p7c"],"application/pkcs7-signature":["p7s"],"application/pkcs8":["p8"],"application/pkix-attr-cert":["ac"],"application/pkix-cert":["cer"],"application/pkix-crl":["crl"],"application/pkix-pkipath":["pkipath"],"application/pkixcmp":["pki"],"application/pls+xml":["pls"],"application/postscript":["ai","eps","ps"],"application/provenance+xml":["provx"],"application/pskc+xml":["pskcxml"],"application/raml+yaml":["raml"],"application/rdf+xml":["rdf","owl"],"application/reginfo+xml":["rif"],"application/relax-ng-compact-syntax":["rnc"],"application/resource-lists+xml":["rl"],"application/resource-lists-diff+xml":["rld"],"application/rls-services+xml":["rs"],"application/route-apd+xml":["rapd"],"application/route-s-tsid+xml":["sls"],"application/route-usd+xml":["rusd"],"application/rpki-ghostbusters":["gbr"],"application/rpki-manifest":["mft"],"application/rpki-roa":["roa"],"application/rsd+xml":["rsd"],"application/rss+xml":["rss"],"application/rtf":["rtf"],"application/sbml+xml":["sbml"],"application/scvp-cv-request":["scq"],"application/scvp-cv-response":["scs"],"application/scvp-vp-request":["spq"],"application/scvp-vp-response":["spp"],"application/sdp":["sdp"],"application/senml+xml":["senmlx"],"application/sensml+xml":["sensmlx"],"application/set-payment-initiation":["setpay"],"application/set-registration-initiation":["setreg"],"application/shf+xml":["shf"],"application/sieve":["siv","sieve"],"application/smil+xml":["smi","smil"],"application/sparql-query":["rq"],"application/sparql-results+xml":["srx"],"application/sql":["sql"],"application/srgs":["gram"],"application/srgs+xml":["grxml"],"application/sru+xml":["sru"],"application/ssdl+xml":["ssdl"],"application/ssml+xml":["ssml"],"application/swid+xml":["swidtag"],"application/tei+xml":["tei","teicorpus"],"application/thraud+xml":["tfi"],"application/timestamped-data":["tsd"],"application/toml":["toml"],"application/trig":["trig"],"application/ttml+xml":["ttml"],"application/ubjson":["ubj"],"application/urc-ressheet+xml":["rsheet"],"application/urc-targetdesc+xml":["td"],"application/voicexml+xml":["vxml"],"application/wasm":["wasm"],"application/watcherinfo+xml":["wif"],"application/widget":["wgt"],"application/winhlp":["hlp"],"application/wsdl+xml":["wsdl"],"application/wspolicy+xml":["wspolicy"],"application/xaml+xml":["xaml"],"application/xcap-att+xml":["xav"],"application/xcap-caps+xml":["xca"],"application/xcap-diff+xml":["xdf"],"application/xcap-el+xml":["xel"],"application/xcap-ns+xml":["xns"],"application/xenc+xml":["xenc"],"application/xfdf":["xfdf"],"application/xhtml+xml":["xhtml","xht"],"application/xliff+xml":["xlf"],"application/xml":["xml","xsl","xsd","rng"],"application/xml-dtd":["dtd"],"application/xop+xml":["xop"],"application/xproc+xml":["xpl"],"application/xslt+xml":["*xsl","xslt"],"application/xspf+xml":["xspf"],"application/xv+xml":["mxml","xhvml","xvml","xvm"],"application/yang":["yang"],"application/yin+xml":["yin"],"application/zip":["zip"],"application/zip+dotlottie":["lottie"],"audio/3gpp":[
"*3gpp"],"audio/aac":["adts","aac"],"audio/adpcm":["adp"],"audio/amr":["amr"],"audio/basic":["au","snd"],"audio/midi":["mid","midi","kar","rmi"],"audio/mobile-xmf":["mxmf"],"audio/mp3":["*mp3"],"audio/mp4":["m4a","mp4a","m4b"],"audio/mpeg":["mpga","mp2","mp2a","mp3","m2a","m3a"],"audio/ogg":["oga","ogg","spx","opus"],"audio/s3m":["s3m"],"audio/silk":["sil"],"audio/wav":["wav"],"audio/wave":["*wav"],
"audio/webm":["weba"],"audio/xm":["xm"],"font/collection":["ttc"],"font/otf":["otf"],"font/ttf":["ttf"],"font/woff":["woff"],"font/woff2":["woff2"],"image/aces":["exr"],"image/apng":["apng"],"image/avci":["avci"],"image/avcs":["avcs"],"image/avif":["avif"],"image/bmp":["bmp","dib"],"image/cgm":["cgm"],"image/dicom-rle":["drle"],"image/dpx":["dpx"],"image/emf":["emf"],"image/fits":["fits"],"image/g3fax":["g3"],"image/gif":["gif"],"image/heic":["heic"],"image/heic-sequence":["heics"],"image/heif":["heif"],"image/heif-sequence":["heifs"],"image/hej2k":["hej2"],"image/ief":["ief"],"image/jaii":["jaii"],"image/jais":["jais"],"image/jls":["jls"],"image/jp2":["jp2","jpg2"],"image/jpeg":["jpg","jpeg","jpe"],"image/jph":["jph"],"image/jphc":["jhc"],"image/jpm":["jpm","jpgm"],"image/jpx":["jpx","jpf"],
"image/jxl":["jxl"],"image/jxr":["jxr"],"image/jxra":["jxra"],"image/jxrs":["jxrs"],"image/jxs":["jxs"],"image/jxsc":["jxsc"],"image/jxsi":["jxsi"],"image/jxss":["jxss"],"image/ktx":["ktx"],"image/ktx2":["ktx2"],"image/pjpeg":["jfif"],"image/png":["png"],"image/sgi":["sgi"],"image/svg+xml":["svg","svgz"],"image/t38":["t38"],"image/tiff":["tif","tiff"],"image/tiff-fx":["tfx"],"image/webp":["webp"],
"image/wmf":["wmf"],"message/disposition-notification":["disposition-notification"],"message/global":["u8msg"],"message/global-delivery-status":["u8dsn"],"message/global-disposition-notification":["u8mdn"],"message/global-headers":["u8hdr"],"message/rfc822":["eml","mime","mht","mhtml"],"model/3mf":["3mf"],"model/gltf+json":["gltf"],"model/gltf-binary":["glb"],"model/iges":["igs","iges"],"model/jt":[
"jt"],"model/mesh":["msh","mesh","silo"],"model/mtl":["mtl"],"model/obj":["obj"],"model/prc":["prc"],"model/step":["step","stp","stpnc","p21","210"],"model/step+xml":["stpx"],"model/step+zip":["stpz"],
"model/step-xml+zip":["stpxz"],"model/stl":["stl"],"model/u3d":["u3d"],"model/vrml":["wrl","vrml"],"model/x3d+binary":["*x3db","x3dbz"],"model/x3d+fastinfoset":["x3db"],"model/x3d+vrml":["*x3dv","x3dvz"],"model/x3d+xml":["x3d","x3dz"],"model/x3d-vrml":["x3dv"],"text/cache-manifest":["appcache","manifest"],"text/calendar":["ics","ifb"],"text/coffeescript":["coffee","litcoffee"],"text/css":["css"],"text/csv":["csv"],"text/html":["html","htm","shtml"],"text/jade":["jade"],"text/javascript":["js","mjs"],"text/jsx":["jsx"],"text/less":["less"],"text/markdown":["md","markdown"],"text/mathml":["mml"],
"text/mdx":["mdx"],"text/n3":["n3"],"text/plain":["txt","text","conf","def","list","log","in","ini"],"text/richtext":["rtx"],"text/rtf":["*rtf"],"text/sgml":["sgml","sgm"],"text/shex":["shex"],"text/slim":["slim","slm"],"text/spdx":["spdx"],"text/stylus":["stylus","styl"],"text/tab-separated-values":["tsv"],"text/troff":["t","tr","roff","man","me","ms"],"text/turtle":["ttl"],"text/uri-list":["uri",
"uris","urls"],"text/vcard":["vcard"],"text/vtt":["vtt"],"text/wgsl":["wgsl"],"text/xml":["*xml"],"text/yaml":["yaml","yml"],"video/3gpp":["3gp","3gpp"],"video/3gpp2":["3g2"],"video/h261":["h261"],"video/h263":["h263"],"video/h264":["h264"],"video/iso.segment":["m4s"],"video/jpeg":["jpgv"],"video/jpm":["*jpm","*jpgm"],"video/mj2":["mj2","mjp2"],"video/mp2t":["ts","m2t","m2ts","mts"],"video/mp4":["mp4","mp4v","mpg4"],"video/mpeg":["mpeg","mpg","mpe","m1v","m2v"],"video/ogg":["ogv"],"video/quicktime":["qt","mov"],"video/webm":["webm"]};Object.freeze(fx);px=fx});var Ht,fo,bi,yi,mf,ga,hf=y(function(){f();Ht=function(e,t,n,r){if(n==="a"&&!r)throw new TypeError("Private accessor was defined without a getter");if(typeof t=="function"?e!==t||!r:!t.has(e))throw new TypeError(
"Cannot read private member from an object whose class did not declare it");return n==="m"?r:n==="a"?r.call(e):r?r.value:t.get(e)},mf=class{constructor(...t){fo.set(this,new Map),bi.set(this,new Map),
yi.set(this,new Map);for(let n of t)this.define(n)}define(t,n=!1){for(let[r,o]of Object.entries(t)){r=r.toLowerCase(),o=o.map(function(a){return a.toLowerCase()});let i=Ht(this,yi,"f").get(r);i||(i=new Set,
Ht(this,yi,"f").set(r,i));let s=!0;for(let a of o){let c=a.startsWith("*");if(a=c?a.slice(1):a,i.add(a),s&&Ht(this,bi,"f").set(r,a),s=!1,c)continue;let u=Ht(this,fo,"f").get(a);if(u&&u!=r&&!n)throw new Error(
`"${r} -> ${a}" conflicts with "${u} -> ${a}". Pass \`force=true\` to override this definition.`);Ht(this,fo,"f").set(a,r)}}return this}getType(t){if(typeof t!="string")return null;let n=t.replace(/^.*[/\\]/s,
"").toLowerCase(),r=n.replace(/^.*\./s,"").toLowerCase(),o=n.length<t.length;return!(r.length<n.length-1)&&o?null:Ht(this,fo,"f").get(r)??null}getExtension(t){return typeof t!="string"?null:(t=t?.split?.(
";")[0],(t&&Ht(this,bi,"f").get(t.trim().toLowerCase()))??null)}getAllExtensions(t){if(typeof t!="string")return null;t=t.split(";")[0].trim().toLowerCase();let n=Ht(this,yi,"f").get(t);return n?new Set(
n):null}_freeze(){return this.define=function(){throw new Error("define() not allowed for built-in Mime objects. See https://github.com/broofa/mime/blob/main/README.md#custom-mime-instances")},Object.
freeze(this),this}_getTestState(){return{types:Ht(this,fo,"f"),extensions:Ht(this,bi,"f")}}};fo=new WeakMap,bi=new WeakMap,yi=new WeakMap;ga=mf});var mx,gf=y(function(){f();lx();dx();hf();hf();mx=new ga(px,ux)._freeze()});var hx={};Ve(hx,{Mime:function(){return ga},default:function(){return mx}});var gx=y(function(){f();gf();gf()});var rT,xx,vx,_i,po,oT,wx,Ei,_a,xf,bf,iT,Sx,Ax,Sf,Af,Ix,sT,xi,yf,aT,cT,uT,lT,_f,bx,fT,vf,wf,Ef,pT,yx,_x,Ex,ba,ya,Nx,dT,Rx=y(function(){f();rT="ENTRIES",xx="KEYS",vx="VALUES",_i=class{constructor(t,n){let r=t.
_tree,o=Array.from(r.keys());this.set=t,this._type=n,this._path=o.length>0?[{node:r,keys:o}]:[]}next(){let t=this.dive();return this.backtrack(),t}dive(){if(this._path.length===0)return{done:!0,value:void 0};
let{node:t,keys:n}=po(this._path);if(po(n)==="")return{done:!1,value:this.result()};let r=t.get(po(n));return this._path.push({node:r,keys:Array.from(r.keys())}),this.dive()}backtrack(){if(this._path.
length===0)return;let t=po(this._path).keys;t.pop(),!(t.length>0)&&(this._path.pop(),this.backtrack())}key(){return this.set._prefix+this._path.map(function({keys:t}){return po(t)}).filter(function(t){
return t!==""}).join("")}value(){return po(this._path).node.get("")}result(){switch(this._type){case vx:return this.value();case xx:return this.key();default:return[this.key(),this.value()]}}[Symbol.iterator](){
return this}},po=function(e){return e[e.length-1]},oT=function(e,t,n){let r=new Map;if(t===void 0)return r;let o=t.length+1,i=o+n,s=new Uint8Array(i*o).fill(n+1);for(let a=0;a<o;++a)s[a]=a;for(let a=1;a<
i;++a)s[a*o]=a;return wx(e,t,n,r,s,1,o,""),r},wx=function(e,t,n,r,o,i,s,a){let c=i*s;e:for(let u of e.keys())if(u===""){let l=o[c-1];l<=n&&r.set(a,[e.get(u),l])}else{let l=i;for(let p=0;p<u.length;++p,
++l){let m=u[p],d=s*l,h=d-s,x=o[d],_=Math.max(0,l-n-1),N=Math.min(s-1,l+n);for(let R=_;R<N;++R){let P=m!==t[R],V=o[h+R]+ +P,B=o[h+R+1]+1,re=o[d+R]+1,M=o[d+R+1]=Math.min(V,B,re);M<x&&(x=M)}if(x>n)continue e}
wx(e.get(u),t,n,r,o,l,s,a+u)}},Ei=class e{constructor(t=new Map,n=""){this._size=void 0,this._tree=t,this._prefix=n}atPrefix(t){if(!t.startsWith(this._prefix))throw new Error("Mismatched prefix");let[
n,r]=_a(this._tree,t.slice(this._prefix.length));if(n===void 0){let[o,i]=Sf(r);for(let s of o.keys())if(s!==""&&s.startsWith(i)){let a=new Map;return a.set(s.slice(i.length),o.get(s)),new e(a,t)}}return new e(
n,t)}clear(){this._size=void 0,this._tree.clear()}delete(t){return this._size=void 0,iT(this._tree,t)}entries(){return new _i(this,rT)}forEach(t){for(let[n,r]of this)t(n,r,this)}fuzzyGet(t,n){return oT(
this._tree,t,n)}get(t){let n=xf(this._tree,t);return n!==void 0?n.get(""):void 0}has(t){let n=xf(this._tree,t);return n!==void 0&&n.has("")}keys(){return new _i(this,xx)}set(t,n){if(typeof t!="string")
throw new Error("key must be a string");return this._size=void 0,bf(this._tree,t).set("",n),this}get size(){if(this._size)return this._size;this._size=0;let t=this.entries();for(;!t.next().done;)this.
_size+=1;return this._size}update(t,n){if(typeof t!="string")throw new Error("key must be a string");this._size=void 0;let r=bf(this._tree,t);return r.set("",n(r.get(""))),this}fetch(t,n){if(typeof t!=
"string")throw new Error("key must be a string");this._size=void 0;let r=bf(this._tree,t),o=r.get("");return o===void 0&&r.set("",o=n()),o}values(){return new _i(this,vx)}[Symbol.iterator](){return this.
entries()}static from(t){let n=new e;for(let[r,o]of t)n.set(r,o);return n}static fromObject(t){return e.from(Object.entries(t))}},_a=function(e,t,n=[]){if(t.length===0||e==null)return[e,n];for(let r of e.
keys())if(r!==""&&t.startsWith(r))return n.push([e,r]),_a(e.get(r),t.slice(r.length),n);return n.push([e,t]),_a(void 0,"",n)},xf=function(e,t){if(t.length===0||e==null)return e;for(let n of e.keys())if(n!==
""&&t.startsWith(n))return xf(e.get(n),t.slice(n.length))},bf=function(e,t){let n=t.length;e:for(let r=0;e&&r<n;){for(let i of e.keys())if(i!==""&&t[r]===i[0]){let s=Math.min(n-r,i.length),a=1;for(;a<
s&&t[r+a]===i[a];)++a;let c=e.get(i);if(a===i.length)e=c;else{let u=new Map;u.set(i.slice(a),c),e.set(t.slice(r,r+a),u),e.delete(i),e=u}r+=a;continue e}let o=new Map;return e.set(t.slice(r),o),o}return e},
iT=function(e,t){let[n,r]=_a(e,t);if(n!==void 0){if(n.delete(""),n.size===0)Sx(r);else if(n.size===1){let[o,i]=n.entries().next().value;Ax(r,o,i)}}},Sx=function(e){if(e.length===0)return;let[t,n]=Sf(e);
if(t.delete(n),t.size===0)Sx(e.slice(0,-1));else if(t.size===1){let[r,o]=t.entries().next().value;r!==""&&Ax(e.slice(0,-1),r,o)}},Ax=function(e,t,n){if(e.length===0)return;let[r,o]=Sf(e);r.set(o+t,n),
r.delete(o)},Sf=function(e){return e[e.length-1]},Af="or",Ix="and",sT="and_not",xi=class e{constructor(t){if(t?.fields==null)throw new Error('MiniSearch: option "fields" must be provided');let n=t.autoVacuum==
null||t.autoVacuum===!0?Ef:t.autoVacuum;this._options={..._f,...t,autoVacuum:n,searchOptions:{...bx,...t.searchOptions||{}},autoSuggestOptions:{...fT,...t.autoSuggestOptions||{}}},this._index=new Ei,this.
_documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldIds={},this._fieldLength=new Map,this._avgFieldLength=[],this._nextId=0,this._storedFields=new Map,this._dirtCount=0,this.
_currentVacuum=null,this._enqueuedVacuum=null,this._enqueuedVacuumConditions=wf,this.addFields(this._options.fields)}add(t){let{extractField:n,stringifyField:r,tokenize:o,processTerm:i,fields:s,idField:a}=this.
_options,c=n(t,a);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${a}"`);if(this._idToShortId.has(c))throw new Error(`MiniSearch: duplicate ID ${c}`);let u=this.addDocumentId(
c);this.saveStoredFields(u,t);for(let l of s){let p=n(t,l);if(p==null)continue;let m=o(r(p,l),l),d=this._fieldIds[l],h=new Set(m).size;this.addFieldLength(u,d,this._documentCount-1,h);for(let x of m){
let _=i(x,l);if(Array.isArray(_))for(let N of _)this.addTerm(d,u,N);else _&&this.addTerm(d,u,_)}}}addAll(t){for(let n of t)this.add(n)}addAllAsync(t,n={}){var a=this;let{chunkSize:r=10}=n,o={chunk:[],
promise:Promise.resolve()},{chunk:i,promise:s}=t.reduce(function({chunk:c,promise:u},l,p){return c.push(l),(p+1)%r===0?{chunk:[],promise:u.then(function(){return new Promise(function(m){return setTimeout(
m,0)})}).then(function(){return a.addAll(c)})}:{chunk:c,promise:u}},o);return s.then(function(){return a.addAll(i)})}remove(t){let{tokenize:n,processTerm:r,extractField:o,stringifyField:i,fields:s,idField:a}=this.
_options,c=o(t,a);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${a}"`);let u=this._idToShortId.get(c);if(u==null)throw new Error(`MiniSearch: cannot remove document with ID ${c}: it is not in the index`);for(let l of s){let p=o(t,l);if(p==null)continue;let m=n(i(p,l),l),d=this._fieldIds[l],h=new Set(m).size;this.removeFieldLength(u,d,this._documentCount,h);for(let x of m){
let _=r(x,l);if(Array.isArray(_))for(let N of _)this.removeTerm(d,u,N);else _&&this.removeTerm(d,u,_)}}this._storedFields.delete(u),this._documentIds.delete(u),this._idToShortId.delete(c),this._fieldLength.
delete(u),this._documentCount-=1}removeAll(t){if(t)for(let n of t)this.remove(n);else{if(arguments.length>0)throw new Error("Expected documents to be present. Omit the argument to remove all documents.");this._index=new Ei,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldLength=new Map,this._avgFieldLength=[],this._storedFields=new Map,this._nextId=0}}discard(t){
var r=this;let n=this._idToShortId.get(t);if(n==null)throw new Error(`MiniSearch: cannot discard document with ID ${t}: it is not in the index`);this._idToShortId.delete(t),this._documentIds.delete(n),
this._storedFields.delete(n),(this._fieldLength.get(n)||[]).forEach(function(o,i){r.removeFieldLength(n,i,r._documentCount,o)}),this._fieldLength.delete(n),this._documentCount-=1,this._dirtCount+=1,this.
maybeAutoVacuum()}maybeAutoVacuum(){if(this._options.autoVacuum===!1)return;let{minDirtFactor:t,minDirtCount:n,batchSize:r,batchWait:o}=this._options.autoVacuum;this.conditionalVacuum({batchSize:r,batchWait:o},
{minDirtCount:n,minDirtFactor:t})}discardAll(t){let n=this._options.autoVacuum;try{this._options.autoVacuum=!1;for(let r of t)this.discard(r)}finally{this._options.autoVacuum=n}this.maybeAutoVacuum()}replace(t){
let{idField:n,extractField:r}=this._options,o=r(t,n);this.discard(o),this.add(t)}vacuum(t={}){return this.conditionalVacuum(t)}conditionalVacuum(t,n){var r=this;return this._currentVacuum?(this._enqueuedVacuumConditions=
this._enqueuedVacuumConditions&&n,this._enqueuedVacuum!=null?this._enqueuedVacuum:(this._enqueuedVacuum=this._currentVacuum.then(function(){let o=r._enqueuedVacuumConditions;return r._enqueuedVacuumConditions=
wf,r.performVacuuming(t,o)}),this._enqueuedVacuum)):this.vacuumConditionsMet(n)===!1?Promise.resolve():(this._currentVacuum=this.performVacuuming(t),this._currentVacuum)}async performVacuuming(t,n){let r=this.
_dirtCount;if(this.vacuumConditionsMet(n)){let o=t.batchSize||vf.batchSize,i=t.batchWait||vf.batchWait,s=1;for(let[a,c]of this._index){for(let[u,l]of c)for(let[p]of l)this._documentIds.has(p)||(l.size<=
1?c.delete(u):l.delete(p));this._index.get(a).size===0&&this._index.delete(a),s%o===0&&await new Promise(function(u){return setTimeout(u,i)}),s+=1}this._dirtCount-=r}await null,this._currentVacuum=this.
_enqueuedVacuum,this._enqueuedVacuum=null}vacuumConditionsMet(t){if(t==null)return!0;let{minDirtCount:n,minDirtFactor:r}=t;return n=n||Ef.minDirtCount,r=r||Ef.minDirtFactor,this.dirtCount>=n&&this.dirtFactor>=
r}get isVacuuming(){return this._currentVacuum!=null}get dirtCount(){return this._dirtCount}get dirtFactor(){return this._dirtCount/(1+this._documentCount+this._dirtCount)}has(t){return this._idToShortId.
has(t)}getStoredFields(t){let n=this._idToShortId.get(t);if(n!=null)return this._storedFields.get(n)}search(t,n={}){let{searchOptions:r}=this._options,o={...r,...n},i=this.executeQuery(t,n),s=[];for(let[
a,{score:c,terms:u,match:l}]of i){let p=u.length||1,m={id:this._documentIds.get(a),score:c*p,terms:Object.keys(l),queryTerms:u,match:l};Object.assign(m,this._storedFields.get(a)),(o.filter==null||o.filter(
m))&&s.push(m)}return t===e.wildcard&&o.boostDocument==null||s.sort(_x),s}autoSuggest(t,n={}){n={...this._options.autoSuggestOptions,...n};let r=new Map;for(let{score:i,terms:s}of this.search(t,n)){let a=s.
join(" "),c=r.get(a);c!=null?(c.score+=i,c.count+=1):r.set(a,{score:i,terms:s,count:1})}let o=[];for(let[i,{score:s,terms:a,count:c}]of r)o.push({suggestion:i,terms:a,score:s/c});return o.sort(_x),o}get documentCount(){
return this._documentCount}get termCount(){return this._index.size}static loadJSON(t,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJS(JSON.parse(t),n)}static async loadJSONAsync(t,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.
loadJSAsync(JSON.parse(t),n)}static getDefault(t){if(_f.hasOwnProperty(t))return yf(_f,t);throw new Error(`MiniSearch: unknown option "${t}"`)}static loadJS(t,n){let{index:r,documentIds:o,fieldLength:i,
storedFields:s,serializationVersion:a}=t,c=this.instantiateMiniSearch(t,n);c._documentIds=ba(o),c._fieldLength=ba(i),c._storedFields=ba(s);for(let[u,l]of c._documentIds)c._idToShortId.set(l,u);for(let[
u,l]of r){let p=new Map;for(let m of Object.keys(l)){let d=l[m];a===1&&(d=d.ds),p.set(parseInt(m,10),ba(d))}c._index.set(u,p)}return c}static async loadJSAsync(t,n){let{index:r,documentIds:o,fieldLength:i,
storedFields:s,serializationVersion:a}=t,c=this.instantiateMiniSearch(t,n);c._documentIds=await ya(o),c._fieldLength=await ya(i),c._storedFields=await ya(s);for(let[l,p]of c._documentIds)c._idToShortId.
set(p,l);let u=0;for(let[l,p]of r){let m=new Map;for(let d of Object.keys(p)){let h=p[d];a===1&&(h=h.ds),m.set(parseInt(d,10),await ya(h))}++u%1e3===0&&await Nx(0),c._index.set(l,m)}return c}static instantiateMiniSearch(t,n){
let{documentCount:r,nextId:o,fieldIds:i,averageFieldLength:s,dirtCount:a,serializationVersion:c}=t;if(c!==1&&c!==2)throw new Error("MiniSearch: cannot deserialize an index created with an incompatible version");let u=new e(n);return u._documentCount=r,u._nextId=o,u._idToShortId=new Map,u._fieldIds=i,u._avgFieldLength=s,u._dirtCount=a||0,u._index=new Ei,u}executeQuery(t,n={}){var m=this;if(t===e.wildcard)
return this.executeWildcardQuery(n);if(typeof t!="string"){let d={...n,...t,queries:void 0},h=t.queries.map(function(x){return m.executeQuery(x,d)});return this.combineResults(h,d.combineWith)}let{tokenize:r,
processTerm:o,searchOptions:i}=this._options,s={tokenize:r,processTerm:o,...i,...n},{tokenize:a,processTerm:c}=s,p=a(t).flatMap(function(d){return c(d)}).filter(function(d){return!!d}).map(lT(s)).map(
function(d){return m.executeQuerySpec(d,s)});return this.combineResults(p,s.combineWith)}executeQuerySpec(t,n){let r={...this._options.searchOptions,...n},o=(r.fields||this._options.fields).reduce(function(x,_){
return{...x,[_]:yf(r.boost,_)||1}},{}),{boostDocument:i,weights:s,maxFuzzy:a,bm25:c}=r,{fuzzy:u,prefix:l}={...bx.weights,...s},p=this._index.get(t.term),m=this.termResults(t.term,t.term,1,t.termBoost,
p,o,i,c),d,h;if(t.prefix&&(d=this._index.atPrefix(t.term)),t.fuzzy){let x=t.fuzzy===!0?.2:t.fuzzy,_=x<1?Math.min(a,Math.round(t.term.length*x)):x;_&&(h=this._index.fuzzyGet(t.term,_))}if(d)for(let[x,_]of d){
let N=x.length-t.term.length;if(!N)continue;h?.delete(x);let R=l*x.length/(x.length+.3*N);this.termResults(t.term,x,R,t.termBoost,_,o,i,c,m)}if(h)for(let x of h.keys()){let[_,N]=h.get(x);if(!N)continue;
let R=u*x.length/(x.length+N);this.termResults(t.term,x,R,t.termBoost,_,o,i,c,m)}return m}executeWildcardQuery(t){let n=new Map,r={...this._options.searchOptions,...t};for(let[o,i]of this._documentIds){
let s=r.boostDocument?r.boostDocument(i,"",this._storedFields.get(o)):1;n.set(o,{score:s,terms:[],match:{}})}return n}combineResults(t,n=Af){if(t.length===0)return new Map;let r=n.toLowerCase(),o=aT[r];
if(!o)throw new Error(`Invalid combination operator: ${n}`);return t.reduce(o)||new Map}toJSON(){let t=[];for(let[n,r]of this._index){let o={};for(let[i,s]of r)o[i]=Object.fromEntries(s);t.push([n,o])}
return{documentCount:this._documentCount,nextId:this._nextId,documentIds:Object.fromEntries(this._documentIds),fieldIds:this._fieldIds,fieldLength:Object.fromEntries(this._fieldLength),averageFieldLength:this.
_avgFieldLength,storedFields:Object.fromEntries(this._storedFields),dirtCount:this._dirtCount,index:t,serializationVersion:2}}termResults(t,n,r,o,i,s,a,c,u=new Map){if(i==null)return u;for(let l of Object.
keys(s)){let p=s[l],m=this._fieldIds[l],d=i.get(m);if(d==null)continue;let h=d.size,x=this._avgFieldLength[m];for(let _ of d.keys()){if(!this._documentIds.has(_)){this.removeTerm(m,_,n),h-=1;continue}
let N=a?a(this._documentIds.get(_),n,this._storedFields.get(_)):1;if(!N)continue;let R=d.get(_),P=this._fieldLength.get(_)[m],V=uT(R,h,this._documentCount,P,x,c),B=r*o*p*N*V,re=u.get(_);if(re){re.score+=
B,pT(re.terms,t);let M=yf(re.match,n);M?M.push(l):re.match[n]=[l]}else u.set(_,{score:B,terms:[t],match:{[n]:[l]}})}}return u}addTerm(t,n,r){let o=this._index.fetch(r,Ex),i=o.get(t);if(i==null)i=new Map,
i.set(n,1),o.set(t,i);else{let s=i.get(n);i.set(n,(s||0)+1)}}removeTerm(t,n,r){if(!this._index.has(r)){this.warnDocumentChanged(n,t,r);return}let o=this._index.fetch(r,Ex),i=o.get(t);i==null||i.get(n)==
null?this.warnDocumentChanged(n,t,r):i.get(n)<=1?i.size<=1?o.delete(t):i.delete(n):i.set(n,i.get(n)-1),this._index.get(r).size===0&&this._index.delete(r)}warnDocumentChanged(t,n,r){for(let o of Object.
keys(this._fieldIds))if(this._fieldIds[o]===n){this._options.logger("warn",`MiniSearch: document with ID ${this._documentIds.get(t)} has changed before removal: term "${r}" was not present in field "${o}". Removing a document after it has changed can corrupt the index!`,"version_conflict");return}}addDocumentId(t){let n=this._nextId;return this._idToShortId.set(t,n),this._documentIds.set(n,t),this._documentCount+=
1,this._nextId+=1,n}addFields(t){for(let n=0;n<t.length;n++)this._fieldIds[t[n]]=n}addFieldLength(t,n,r,o){let i=this._fieldLength.get(t);i==null&&this._fieldLength.set(t,i=[]),i[n]=o;let a=(this._avgFieldLength[n]||
0)*r+o;this._avgFieldLength[n]=a/(r+1)}removeFieldLength(t,n,r,o){if(r===1){this._avgFieldLength[n]=0;return}let i=this._avgFieldLength[n]*r-o;this._avgFieldLength[n]=i/(r-1)}saveStoredFields(t,n){let{
storeFields:r,extractField:o}=this._options;if(r==null||r.length===0)return;let i=this._storedFields.get(t);i==null&&this._storedFields.set(t,i={});for(let s of r){let a=o(n,s);a!==void 0&&(i[s]=a)}}};
xi.wildcard=Symbol("*");yf=function(e,t){return Object.prototype.hasOwnProperty.call(e,t)?e[t]:void 0},aT={[Af]:function(e,t){for(let n of t.keys()){let r=e.get(n);if(r==null)e.set(n,t.get(n));else{let{
score:o,terms:i,match:s}=t.get(n);r.score=r.score+o,r.match=Object.assign(r.match,s),yx(r.terms,i)}}return e},[Ix]:function(e,t){let n=new Map;for(let r of t.keys()){let o=e.get(r);if(o==null)continue;
let{score:i,terms:s,match:a}=t.get(r);yx(o.terms,s),n.set(r,{score:o.score+i,terms:o.terms,match:Object.assign(o.match,a)})}return n},[sT]:function(e,t){for(let n of t.keys())e.delete(n);return e}},cT=
{k:1.2,b:.7,d:.5},uT=function(e,t,n,r,o,i){let{k:s,b:a,d:c}=i;return Math.log(1+(n-t+.5)/(t+.5))*(c+e*(s+1)/(e+s*(1-a+a*r/o)))},lT=function(e){return function(t,n,r){let o=typeof e.fuzzy=="function"?e.
fuzzy(t,n,r):e.fuzzy||!1,i=typeof e.prefix=="function"?e.prefix(t,n,r):e.prefix===!0,s=typeof e.boostTerm=="function"?e.boostTerm(t,n,r):1;return{term:t,fuzzy:o,prefix:i,termBoost:s}}},_f={idField:"id",
extractField:function(e,t){return e[t]},stringifyField:function(e,t){return e.toString()},tokenize:function(e){return e.split(dT)},processTerm:function(e){return e.toLowerCase()},fields:void 0,searchOptions:void 0,
storeFields:[],logger:function(e,t){typeof console?.[e]=="function"&&console[e](t)},autoVacuum:!0},bx={combineWith:Af,prefix:!1,fuzzy:!1,maxFuzzy:6,boost:{},weights:{fuzzy:.45,prefix:.375},bm25:cT},fT=
{combineWith:Ix,prefix:function(e,t,n){return t===n.length-1}},vf={batchSize:1e3,batchWait:10},wf={minDirtFactor:.1,minDirtCount:20},Ef={...vf,...wf},pT=function(e,t){e.includes(t)||e.push(t)},yx=function(e,t){
for(let n of t)e.includes(n)||e.push(n)},_x=function({score:e},{score:t}){return t-e},Ex=function(){return new Map},ba=function(e){let t=new Map;for(let n of Object.keys(e))t.set(parseInt(n,10),e[n]);
return t},ya=async function(e){let t=new Map,n=0;for(let r of Object.keys(e))t.set(parseInt(r,10),e[r]),++n%1e3===0&&await Nx(0);return t},Nx=function(e){return new Promise(function(t){return setTimeout(
t,e)})},dT=/[\n\r\p{Z}\p{P}]+/u});var Ox={};Ve(Ox,{default:function(){return xi}});var Tx=y(function(){f();Rx()});function Cx(e,t,n){return e.border?/[.']-+[.']/.test(t)?"":t.trim().length!==0?n:"  ":""}function bT(e){let t=e.padding||[],n=1+(t[xa]||0)+(t[Ea]||0);return e.border?n+4:n}function yT(){return typeof process==
"object"&&process.stdout&&process.stdout.columns?process.stdout.columns:80}function _T(e,t){e=e.trim();let n=At.stringWidth(e);return n<t?" ".repeat(t-n)+e:e}function ET(e,t){e=e.trim();let n=At.stringWidth(
e);return n>=t?e:" ".repeat(t-n>>1)+e}function kx(e,t){return At=t,new If({width:e?.width||yT(),wrap:e?.wrap})}var mT,hT,Ea,gT,xa,If,At,$x=y(function(){"use strict";f();mT={right:_T,center:ET},hT=0,Ea=
1,gT=2,xa=3,If=class{constructor(t){var n;this.width=t.width,this.wrap=(n=t.wrap)!==null&&n!==void 0?n:!0,this.rows=[]}span(...t){let n=this.div(...t);n.span=!0}resetOutput(){this.rows=[]}div(...t){var r=this;
if(t.length===0&&this.div(""),this.wrap&&this.shouldApplyLayoutDSL(...t)&&typeof t[0]=="string")return this.applyLayoutDSL(t[0]);let n=t.map(function(o){return typeof o=="string"?r.colFromString(o):o});
return this.rows.push(n),n}shouldApplyLayoutDSL(...t){return t.length===1&&typeof t[0]=="string"&&/[\t\n]/.test(t[0])}applyLayoutDSL(t){var o=this;let n=t.split(`
`).map(function(i){return i.split("	")}),r=0;return n.forEach(function(i){i.length>1&&At.stringWidth(i[0])>r&&(r=Math.min(Math.floor(o.width*.5),At.stringWidth(i[0])))}),n.forEach(function(i){o.div(...i.
map(function(s,a){return{text:s.trim(),padding:o.measurePadding(s),width:a===0&&i.length>1?r:void 0}}))}),this.rows[this.rows.length-1]}colFromString(t){return{text:t,padding:this.measurePadding(t)}}measurePadding(t){
let n=At.stripAnsi(t);return[0,n.match(/\s*$/)[0].length,0,n.match(/^\s*/)[0].length]}toString(){var n=this;let t=[];return this.rows.forEach(function(r){n.rowToString(r,t)}),t.filter(function(r){return!r.
hidden}).map(function(r){return r.text}).join(`
`)}rowToString(t,n){var r=this;return this.rasterize(t).forEach(function(o,i){let s="";o.forEach(function(a,c){let{width:u}=t[c],l=r.negatePadding(t[c]),p=a;if(l>At.stringWidth(a)&&(p+=" ".repeat(l-At.
stringWidth(a))),t[c].align&&t[c].align!=="left"&&r.wrap){let d=mT[t[c].align];p=d(p,l),At.stringWidth(p)<l&&(p+=" ".repeat((u||0)-At.stringWidth(p)-1))}let m=t[c].padding||[0,0,0,0];m[xa]&&(s+=" ".repeat(
m[xa])),s+=Cx(t[c],p,"| "),s+=p,s+=Cx(t[c],p," |"),m[Ea]&&(s+=" ".repeat(m[Ea])),i===0&&n.length>0&&(s=r.renderInline(s,n[n.length-1]))}),n.push({text:s.replace(/ +$/,""),span:t.span})}),n}renderInline(t,n){
let r=t.match(/^ */),o=r?r[0].length:0,i=n.text,s=At.stringWidth(i.trimRight());return n.span?this.wrap?o<s?t:(n.hidden=!0,i.trimRight()+" ".repeat(o-s)+t.trimLeft()):(n.hidden=!0,i+t):t}rasterize(t){
var i=this;let n=[],r=this.columnWidths(t),o;return t.forEach(function(s,a){s.width=r[a],i.wrap?o=At.wrap(s.text,i.negatePadding(s),{hard:!0}).split(`
`):o=s.text.split(`
`),s.border&&(o.unshift("."+"-".repeat(i.negatePadding(s)+2)+"."),o.push("'"+"-".repeat(i.negatePadding(s)+2)+"'")),s.padding&&(o.unshift(...new Array(s.padding[hT]||0).fill("")),o.push(...new Array(s.
padding[gT]||0).fill(""))),o.forEach(function(c,u){n[u]||n.push([]);let l=n[u];for(let p=0;p<a;p++)l[p]===void 0&&l.push("");l.push(c)})}),n}negatePadding(t){let n=t.width||0;return t.padding&&(n-=(t.
padding[xa]||0)+(t.padding[Ea]||0)),t.border&&(n-=4),n}columnWidths(t){if(!this.wrap)return t.map(function(s){return s.width||At.stringWidth(s.text)});let n=t.length,r=this.width,o=t.map(function(s){if(s.
width)return n--,r-=s.width,s.width}),i=n?Math.floor(r/n):0;return o.map(function(s,a){return s===void 0?Math.max(i,bT(t[a])):s})}}});var Qt,va=y(function(){f();Qt=function(e){return[...e].length}});function Rf({onlyFirst:e=!1}={}){return new RegExp(IT,e?void 0:"g")}var Nf,Vx,xT,vT,wT,ST,AT,IT,Dx=y(function(){f();Nf=String.raw`(?:\u001B\u005C|\u009C)`,Vx=String.raw`\u0018\u001A\u001B\u0080-\u009F`,
xT=String.raw`(?:\u001B\]|\u009D)[^\u0007${Vx}]*(?:\u0007|${Nf})`,vT=String.raw`(?:\u001B[PX^_k]|[\u0090\u0098\u009E\u009F])[^${Vx}]*${Nf}`,wT=String.raw`\u001B\](?:P[\dA-Fa-f]{7}|R)(?:\u0007|${Nf})?`,
ST=String.raw`(?:\u001B\[|\u009B)[\u0030-\u003F]*[\u0020-\u002F]*[\u0040-\u007E]`,AT=String.raw`\u001B(?:[\u0020-\u002F]+[\u0030-\u007E]|[\dA-PR-TZcf-oq-uy=><~|}])`,IT=`${wT}|${xT}|${vT}|${ST}|${AT}`});function vi(e){if(typeof e!="string")throw new TypeError(`Expected a \`string\`, got \`${typeof e}\``);return!e.includes("\x1B")&&!e.includes("")?e:e.replace(NT,"")}var NT,Of=y(function(){f();Dx();NT=
Rf()});function TT(){let e=new Map;for(let[t,n]of Object.entries(Me)){for(let[r,o]of Object.entries(n))Me[r]={open:`\x1B[${o[0]}m`,close:`\x1B[${o[1]}m`},n[r]=Me[r],e.set(o[0],o[1]);Object.defineProperty(Me,
t,{value:n,enumerable:!1})}return Object.defineProperty(Me,"codes",{value:e,enumerable:!1}),Me.color.close="\x1B[39m",Me.bgColor.close="\x1B[49m",Me.color.ansi=Px(),Me.color.ansi256=Ux(),Me.color.ansi16m=
Fx(),Me.bgColor.ansi=Px(10),Me.bgColor.ansi256=Ux(10),Me.bgColor.ansi16m=Fx(10),Object.defineProperties(Me,{rgbToAnsi256:{value(t,n,r){return t===n&&n===r?t<8?16:t>248?231:Math.round((t-8)/247*24)+232:
16+36*Math.round(t/255*5)+6*Math.round(n/255*5)+Math.round(r/255*5)},enumerable:!1},hexToRgb:{value(t){let n=/[a-f\d]{6}|[a-f\d]{3}/i.exec(t.toString(16));if(!n)return[0,0,0];let[r]=n;r.length===3&&(r=
[...r].map(function(i){return i+i}).join(""));let o=Number.parseInt(r,16);return[o>>16&255,o>>8&255,o&255]},enumerable:!1},hexToAnsi256:{value:function(t){return Me.rgbToAnsi256(...Me.hexToRgb(t))},enumerable:!1},
ansi256ToAnsi:{value(t){if(t<8)return 30+t;if(t<16)return 90+(t-8);let n,r,o;if(t>=232)n=((t-232)*10+8)/255,r=n,o=n;else{t-=16;let a=t%36;n=Math.floor(t/36)/5,r=Math.floor(a/6)/5,o=a%6/5}let i=Math.max(
n,r,o)*2;if(i===0)return 30;let s=30+(Math.round(o)<<2|Math.round(r)<<1|Math.round(n));return i===2&&(s+=60),s},enumerable:!1},rgbToAnsi:{value:function(t,n,r){return Me.ansi256ToAnsi(Me.rgbToAnsi256(
t,n,r))},enumerable:!1},hexToAnsi:{value:function(t){return Me.ansi256ToAnsi(Me.hexToAnsi256(t))},enumerable:!1}}),Me}var Px,Ux,Fx,Me,AG,RT,OT,IG,CT,Lx,Zx=y(function(){f();Px=function(e=0){return function(t){
return`\x1B[${t+e}m`}},Ux=function(e=0){return function(t){return`\x1B[${38+e};5;${t}m`}},Fx=function(e=0){return function(t,n,r){return`\x1B[${38+e};2;${t};${n};${r}m`}},Me={modifier:{reset:[0,0],bold:[
1,22],dim:[2,22],italic:[3,23],underline:[4,24],overline:[53,55],inverse:[7,27],hidden:[8,28],strikethrough:[9,29]},color:{black:[30,39],red:[31,39],green:[32,39],yellow:[33,39],blue:[34,39],magenta:[
35,39],cyan:[36,39],white:[37,39],blackBright:[90,39],gray:[90,39],grey:[90,39],redBright:[91,39],greenBright:[92,39],yellowBright:[93,39],blueBright:[94,39],magentaBright:[95,39],cyanBright:[96,39],whiteBright:[
97,39]},bgColor:{bgBlack:[40,49],bgRed:[41,49],bgGreen:[42,49],bgYellow:[43,49],bgBlue:[44,49],bgMagenta:[45,49],bgCyan:[46,49],bgWhite:[47,49],bgBlackBright:[100,49],bgGray:[100,49],bgGrey:[100,49],bgRedBright:[
101,49],bgGreenBright:[102,49],bgYellowBright:[103,49],bgBlueBright:[104,49],bgMagentaBright:[105,49],bgCyanBright:[106,49],bgWhiteBright:[107,49]}},AG=Object.keys(Me.modifier),RT=Object.keys(Me.color),
OT=Object.keys(Me.bgColor),IG=[...RT,...OT];CT=TT(),Lx=CT});function kf(e,t,n){return String(e).normalize().replaceAll(`\r
`,`
`).split(`
`).map(function(r){return PT(r,t,n)}).join(`
`)}var Sa,kT,Cf,Mx,$T,jx,wa,zx,Bx,VT,Tf,DT,PT,Gx=y(function(){f();va();Of();Zx();Sa=new Set(["\x1B",""]),kT=39,Cf="\x07",Mx="[",$T="]",jx="m",wa=`${$T}8;;`,zx=function(e){return`${Sa.values().next().
value}${Mx}${e}${jx}`},Bx=function(e){return`${Sa.values().next().value}${wa}${e}${Cf}`},VT=function(e){return e.split(" ").map(function(t){return Qt(t)})},Tf=function(e,t,n){let r=[...t],o=!1,i=!1,s=Qt(
vi(e.at(-1)));for(let[a,c]of r.entries()){let u=Qt(c);if(s+u<=n?e[e.length-1]+=c:(e.push(c),s=0),Sa.has(c)&&(o=!0,i=r.slice(a+1,a+1+wa.length).join("")===wa),o){i?c===Cf&&(o=!1,i=!1):c===jx&&(o=!1);continue}
s+=u,s===n&&a<r.length-1&&(e.push(""),s=0)}!s&&e.at(-1).length>0&&e.length>1&&(e[e.length-2]+=e.pop())},DT=function(e){let t=e.split(" "),n=t.length;for(;n>0&&!(Qt(t[n-1])>0);)n--;return n===t.length?
e:t.slice(0,n).join(" ")+t.slice(n).join("")},PT=function(e,t,n={}){if(n.trim!==!1&&e.trim()==="")return"";let r="",o,i,s=VT(e),a=[""];for(let[p,m]of e.split(" ").entries()){n.trim!==!1&&(a[a.length-1]=
a.at(-1).trimStart());let d=Qt(a.at(-1));if(p!==0&&(d>=t&&(n.wordWrap===!1||n.trim===!1)&&(a.push(""),d=0),(d>0||n.trim===!1)&&(a[a.length-1]+=" ",d++)),n.hard&&s[p]>t){let h=t-d,x=1+Math.floor((s[p]-
h-1)/t);Math.floor((s[p]-1)/t)<x&&a.push(""),Tf(a,m,t);continue}if(d+s[p]>t&&d>0&&s[p]>0){if(n.wordWrap===!1&&d<t){Tf(a,m,t);continue}a.push("")}if(d+s[p]>t&&n.wordWrap===!1){Tf(a,m,t);continue}a[a.length-
1]+=m}n.trim!==!1&&(a=a.map(function(p){return DT(p)}));let c=a.join(`
`),u=[...c],l=0;for(let[p,m]of u.entries()){if(r+=m,Sa.has(m)){let{groups:h}=new RegExp(`(?:\\${Mx}(?<code>\\d+)m|\\${wa}(?<uri>.*)${Cf})`).exec(c.slice(l))||{groups:{}};if(h.code!==void 0){let x=Number.
parseFloat(h.code);o=x===kT?void 0:x}else h.uri!==void 0&&(i=h.uri.length===0?void 0:h.uri)}let d=Lx.codes.get(Number(o));u[p+1]===`
`?(i&&(r+=Bx("")),o&&d&&(r+=zx(d))):m===`
`&&(o&&d&&(r+=zx(o)),i&&(r+=Bx(i))),l+=m.length}return r}});function $f(e){return kx(e,{stringWidth:Qt,stripAnsi:vi,wrap:kf})}var Wx=y(function(){f();$x();va();Of();Gx()});var Yx,Xx=y(function(){f();Yx=function(){}});function dr(e){if(e!==e.toLowerCase()&&e!==e.toUpperCase()||(e=e.toLowerCase()),e.indexOf("-")===-1&&e.indexOf("_")===-1)return e;{let n="",r=!1,o=e.match(/^-+/);for(let i=o?o[0].length:0;i<e.length;i++){
let s=e.charAt(i);r&&(r=!1,s=s.toUpperCase()),i!==0&&(s==="-"||s==="_")?r=!0:s!=="-"&&s!=="_"&&(n+=s)}return n}}function Aa(e,t){let n=e.toLowerCase();t=t||"-";let r="";for(let o=0;o<e.length;o++){let i=n.
charAt(o),s=e.charAt(o);i!==s&&o>0?r+=`${t}${n.charAt(o)}`:r+=s}return r}function Ia(e){return e==null?!1:typeof e=="number"||/^0x[0-9a-f]+$/i.test(e)?!0:/^0[^.]/.test(e)?!1:/^[-]?(?:\d+(?:\.\d*)?|\.\d+)(e[-+]?\d+)?$/.
test(e)}var Vf=y(function(){f();});function Kx(e){if(Array.isArray(e))return e.map(function(s){return typeof s!="string"?s+"":s});e=e.trim();let t=0,n=null,r=null,o=null,i=[];for(let s=0;s<e.length;s++){if(n=r,r=e.charAt(s),r===" "&&!o){
n!==" "&&t++;continue}r===o?o=null:(r==="'"||r==='"')&&!o&&(o=r),i[t]||(i[t]=""),i[t]+=r}return i}var Jx=y(function(){f();});var Dt,Hx=y(function(){f();(function(e){e.BOOLEAN="boolean",e.STRING="string",e.NUMBER="number",e.ARRAY="array"})(Dt||(Dt={}))});function UT(e){let t=[],n=Object.create(null),r=!0;for(Object.keys(e).forEach(function(o){t.push([].concat(e[o],o))});r;){r=!1;for(let o=0;o<t.length;o++)for(let i=o+1;i<t.length;i++)if(t[o].filter(function(a){
return t[i].indexOf(a)!==-1}).length){t[o]=t[o].concat(t[i]),t.splice(i,1),r=!0;break}}return t.forEach(function(o){o=o.filter(function(s,a,c){return c.indexOf(s)===a});let i=o.pop();i!==void 0&&typeof i==
"string"&&(n[i]=o)}),n}function Df(e){return e!==void 0?e+1:1}function Qx(e){return e==="__proto__"?"___proto___":e}function FT(e){return typeof e=="string"&&(e[0]==="'"||e[0]==='"')&&e[e.length-1]===
e[0]?e.substring(1,e.length-1):e}var En,Na,qx=y(function(){f();Jx();Hx();Vf();Na=class{constructor(t){En=t}parse(t,n){let r=Object.assign({alias:void 0,array:void 0,boolean:void 0,config:void 0,configObjects:void 0,
configuration:void 0,coerce:void 0,count:void 0,default:void 0,envPrefix:void 0,narg:void 0,normalize:void 0,string:void 0,number:void 0,__:void 0,key:void 0},n),o=Kx(t),i=typeof t=="string",s=UT(Object.
assign(Object.create(null),r.alias)),a=Object.assign({"boolean-negation":!0,"camel-case-expansion":!0,"combine-arrays":!1,"dot-notation":!0,"duplicate-arguments-array":!0,"flatten-duplicate-arrays":!0,
"greedy-arrays":!0,"halt-at-non-option":!1,"nargs-eats-options":!1,"negation-prefix":"no-","parse-numbers":!0,"parse-positional-numbers":!0,"populate--":!1,"set-placeholder-key":!1,"short-option-groups":!0,"strip-aliased":!1,"strip-dashed":!1,"unknown-options-as-args":!1},r.configuration),c=Object.assign(Object.create(null),r.default),u=r.configObjects||[],l=r.envPrefix,p=a["populate--"],m=p?"--":
"_",d=Object.create(null),h=Object.create(null),x=r.__||En.format,_={aliases:Object.create(null),arrays:Object.create(null),bools:Object.create(null),strings:Object.create(null),numbers:Object.create(
null),counts:Object.create(null),normalize:Object.create(null),configs:Object.create(null),nargs:Object.create(null),coercions:Object.create(null),keys:[]},N=/^-([0-9]+(\.[0-9]+)?|\.[0-9]+)$/,R=new RegExp(
"^--"+a["negation-prefix"]+"(.+)");[].concat(r.array||[]).filter(Boolean).forEach(function(S){let I=typeof S=="object"?S.key:S,G=Object.keys(S).map(function(C){return{boolean:"bools",string:"strings",
number:"numbers"}[C]}).filter(Boolean).pop();G&&(_[G][I]=!0),_.arrays[I]=!0,_.keys.push(I)}),[].concat(r.boolean||[]).filter(Boolean).forEach(function(S){_.bools[S]=!0,_.keys.push(S)}),[].concat(r.string||
[]).filter(Boolean).forEach(function(S){_.strings[S]=!0,_.keys.push(S)}),[].concat(r.number||[]).filter(Boolean).forEach(function(S){_.numbers[S]=!0,_.keys.push(S)}),[].concat(r.count||[]).filter(Boolean).
forEach(function(S){_.counts[S]=!0,_.keys.push(S)}),[].concat(r.normalize||[]).filter(Boolean).forEach(function(S){_.normalize[S]=!0,_.keys.push(S)}),typeof r.narg=="object"&&Object.entries(r.narg).forEach(
function([S,I]){typeof I=="number"&&(_.nargs[S]=I,_.keys.push(S))}),typeof r.coerce=="object"&&Object.entries(r.coerce).forEach(function([S,I]){typeof I=="function"&&(_.coercions[S]=I,_.keys.push(S))}),
typeof r.config<"u"&&(Array.isArray(r.config)||typeof r.config=="string"?[].concat(r.config).filter(Boolean).forEach(function(S){_.configs[S]=!0}):typeof r.config=="object"&&Object.entries(r.config).forEach(
function([S,I]){(typeof I=="boolean"||typeof I=="function")&&(_.configs[S]=I)})),De(r.key,s,r.default,_.arrays),Object.keys(c).forEach(function(S){(_.aliases[S]||[]).forEach(function(I){c[I]=c[S]})});
let P=null;Zt();let V=[],B=Object.assign(Object.create(null),{_:[]}),re={};for(let S=0;S<o.length;S++){let I=o[S],G=I.replace(/^-{3,}/,"---"),C,v,A,F,$,L;if(I!=="--"&&/^-/.test(I)&&_e(I))M(I);else if(G.
match(/^---+(=|$)/)){M(I);continue}else if(I.match(/^--.+=/)||!a["short-option-groups"]&&I.match(/^-.+=/))F=I.match(/^--?([^=]+)=([\s\S]*)$/),F!==null&&Array.isArray(F)&&F.length>=3&&(q(F[1],_.arrays)?
S=ae(S,F[1],o,F[2]):q(F[1],_.nargs)!==!1?S=D(S,F[1],o,F[2]):U(F[1],F[2],!0));else if(I.match(R)&&a["boolean-negation"])F=I.match(R),F!==null&&Array.isArray(F)&&F.length>=2&&(v=F[1],U(v,q(v,_.arrays)?[
!1]:!1));else if(I.match(/^--.+/)||!a["short-option-groups"]&&I.match(/^-[^-]+/))F=I.match(/^--?(.+)/),F!==null&&Array.isArray(F)&&F.length>=2&&(v=F[1],q(v,_.arrays)?S=ae(S,v,o):q(v,_.nargs)!==!1?S=D(
S,v,o):($=o[S+1],$!==void 0&&(!$.match(/^-/)||$.match(N))&&!q(v,_.bools)&&!q(v,_.counts)||/^(true|false)$/.test($)?(U(v,$),S++):U(v,Ee(v))));else if(I.match(/^-.\..+=/))F=I.match(/^-([^=]+)=([\s\S]*)$/),
F!==null&&Array.isArray(F)&&F.length>=3&&U(F[1],F[2]);else if(I.match(/^-.\..+/)&&!I.match(N))$=o[S+1],F=I.match(/^-(.\..+)/),F!==null&&Array.isArray(F)&&F.length>=2&&(v=F[1],$!==void 0&&!$.match(/^-/)&&
!q(v,_.bools)&&!q(v,_.counts)?(U(v,$),S++):U(v,Ee(v)));else if(I.match(/^-[^-]+/)&&!I.match(N)){A=I.slice(1,-1).split(""),C=!1;for(let Q=0;Q<A.length;Q++){if($=I.slice(Q+2),A[Q+1]&&A[Q+1]==="="){L=I.slice(
Q+3),v=A[Q],q(v,_.arrays)?S=ae(S,v,o,L):q(v,_.nargs)!==!1?S=D(S,v,o,L):U(v,L),C=!0;break}if($==="-"){U(A[Q],$);continue}if(/[A-Za-z]/.test(A[Q])&&/^-?\d+(\.\d*)?(e-?\d+)?$/.test($)&&q($,_.bools)===!1){
U(A[Q],$),C=!0;break}if(A[Q+1]&&A[Q+1].match(/\W/)){U(A[Q],$),C=!0;break}else U(A[Q],Ee(A[Q]))}v=I.slice(-1)[0],!C&&v!=="-"&&(q(v,_.arrays)?S=ae(S,v,o):q(v,_.nargs)!==!1?S=D(S,v,o):($=o[S+1],$!==void 0&&
(!/^(-|--)[^-]/.test($)||$.match(N))&&!q(v,_.bools)&&!q(v,_.counts)||/^(true|false)$/.test($)?(U(v,$),S++):U(v,Ee(v))))}else if(I.match(/^-[0-9]$/)&&I.match(N)&&q(I.slice(1),_.bools))v=I.slice(1),U(v,
Ee(v));else if(I==="--"){V=o.slice(S+1);break}else if(a["halt-at-non-option"]){V=o.slice(S);break}else M(I)}me(B,!0),me(B,!1),Y(B),ye(),fe(B,_.aliases,c,!0),$e(B),a["set-placeholder-key"]&&Fe(B),Object.
keys(_.counts).forEach(function(S){ge(B,S.split("."))||U(S,0)}),p&&V.length&&(B[m]=[]),V.forEach(function(S){B[m].push(S)}),a["camel-case-expansion"]&&a["strip-dashed"]&&Object.keys(B).filter(function(S){
return S!=="--"&&S.includes("-")}).forEach(function(S){delete B[S]}),a["strip-aliased"]&&[].concat(...Object.keys(s).map(function(S){return s[S]})).forEach(function(S){a["camel-case-expansion"]&&S.includes(
"-")&&delete B[S.split(".").map(function(I){return dr(I)}).join(".")],delete B[S]});function M(S){let I=z("_",S);(typeof I=="string"||typeof I=="number")&&B._.push(I)}function D(S,I,G,C){let v,A=q(I,_.
nargs);if(A=typeof A!="number"||isNaN(A)?1:A,A===0)return be(C)||(P=Error(x("Argument unexpected for: %s",I))),U(I,Ee(I)),S;let F=be(C)?0:1;if(a["nargs-eats-options"])G.length-(S+1)+F<A&&(P=Error(x("Not enough arguments following: %s",I))),F=A;else{for(v=S+1;v<G.length&&(!G[v].match(/^-[^0-9]/)||G[v].match(N)||_e(G[v]));v++)F++;F<A&&(P=Error(x("Not enough arguments following: %s",I)))}let $=Math.min(
F,A);for(!be(C)&&$>0&&(U(I,C),$--),v=S+1;v<$+S+1;v++)U(I,G[v]);return S+$}function ae(S,I,G,C){let v=[],A=C||G[S+1],F=q(I,_.nargs);if(q(I,_.bools)&&!/^(true|false)$/.test(A))v.push(!0);else if(be(A)||
be(C)&&/^-/.test(A)&&!N.test(A)&&!_e(A)){if(c[I]!==void 0){let $=c[I];v=Array.isArray($)?$:[$]}}else{be(C)||v.push(O(I,C,!0));for(let $=S+1;$<G.length&&!(!a["greedy-arrays"]&&v.length>0||F&&typeof F==
"number"&&v.length>=F||(A=G[$],/^-/.test(A)&&!N.test(A)&&!_e(A)));$++)S=$,v.push(O(I,A,i))}return typeof F=="number"&&(F&&v.length<F||isNaN(F)&&v.length===0)&&(P=Error(x("Not enough arguments following: %s",I))),U(I,v),S}function U(S,I,G=i){if(/-/.test(S)&&a["camel-case-expansion"]){let A=S.split(".").map(function(F){return dr(F)}).join(".");k(S,A)}let C=O(S,I,G),v=S.split(".");Ne(B,v,C),_.aliases[S]&&
_.aliases[S].forEach(function(A){let F=A.split(".");Ne(B,F,C)}),v.length>1&&a["dot-notation"]&&(_.aliases[v[0]]||[]).forEach(function(A){let F=A.split("."),$=[].concat(v);$.shift(),F=F.concat($),(_.aliases[S]||
[]).includes(F.join("."))||Ne(B,F,C)}),q(S,_.normalize)&&!q(S,_.arrays)&&[S].concat(_.aliases[S]||[]).forEach(function(F){Object.defineProperty(re,F,{enumerable:!0,get(){return I},set($){I=typeof $=="string"?En.normalize($):$}})})}function k(S,I){_.aliases[S]&&_.aliases[S].length||(_.aliases[S]=[I],d[I]=!0),_.aliases[I]&&_.aliases[I].length||k(I,S)}function O(S,I,G){G&&(I=FT(I)),(q(S,_.bools)||q(S,
_.counts))&&typeof I=="string"&&(I=I==="true");let C=Array.isArray(I)?I.map(function(v){return z(S,v)}):z(S,I);return q(S,_.counts)&&(be(C)||typeof C=="boolean")&&(C=Df()),q(S,_.normalize)&&q(S,_.arrays)&&
(Array.isArray(I)?C=I.map(function(v){return En.normalize(v)}):C=En.normalize(I)),C}function z(S,I){return!a["parse-positional-numbers"]&&S==="_"||!q(S,_.strings)&&!q(S,_.bools)&&!Array.isArray(I)&&(Ia(
I)&&a["parse-numbers"]&&Number.isSafeInteger(Math.floor(parseFloat(`${I}`)))||!be(I)&&q(S,_.numbers))&&(I=Number(I)),I}function Y(S){let I=Object.create(null);fe(I,_.aliases,c),Object.keys(_.configs).
forEach(function(G){let C=S[G]||I[G];if(C)try{let v=null,A=En.resolve(En.cwd(),C),F=_.configs[G];if(typeof F=="function"){try{v=F(A)}catch($){v=$}if(v instanceof Error){P=v;return}}else v=En.require(A);
se(v)}catch(v){v.name==="PermissionDenied"?P=v:S[G]&&(P=Error(x("Invalid JSON config file: %s",C)))}})}function se(S,I){Object.keys(S).forEach(function(G){let C=S[G],v=I?I+"."+G:G;typeof C=="object"&&
C!==null&&!Array.isArray(C)&&a["dot-notation"]?se(C,v):(!ge(B,v.split("."))||q(v,_.arrays)&&a["combine-arrays"])&&U(v,C)})}function ye(){typeof u<"u"&&u.forEach(function(S){se(S)})}function me(S,I){if(typeof l>
"u")return;let G=typeof l=="string"?l:"",C=En.env();Object.keys(C).forEach(function(v){if(G===""||v.lastIndexOf(G,0)===0){let A=v.split("__").map(function(F,$){return $===0&&(F=F.substring(G.length)),
dr(F)});(I&&_.configs[A.join(".")]||!I)&&!ge(S,A)&&U(A.join("."),C[v])}})}function $e(S){let I,G=new Set;Object.keys(S).forEach(function(C){if(!G.has(C)&&(I=q(C,_.coercions),typeof I=="function"))try{
let v=z(C,I(S[C]));[].concat(_.aliases[C]||[],C).forEach(function(A){G.add(A),S[A]=v})}catch(v){P=v}})}function Fe(S){return _.keys.forEach(function(I){~I.indexOf(".")||typeof S[I]>"u"&&(S[I]=void 0)}),
S}function fe(S,I,G,C=!1){Object.keys(G).forEach(function(v){ge(S,v.split("."))||(Ne(S,v.split("."),G[v]),C&&(h[v]=!0),(I[v]||[]).forEach(function(A){ge(S,A.split("."))||Ne(S,A.split("."),G[v])}))})}function ge(S,I){
let G=S;a["dot-notation"]||(I=[I.join(".")]),I.slice(0,-1).forEach(function(v){G=G[v]||{}});let C=I[I.length-1];return typeof G!="object"?!1:C in G}function Ne(S,I,G){let C=S;a["dot-notation"]||(I=[I.
join(".")]),I.slice(0,-1).forEach(function(L){L=Qx(L),typeof C=="object"&&C[L]===void 0&&(C[L]={}),typeof C[L]!="object"||Array.isArray(C[L])?(Array.isArray(C[L])?C[L].push({}):C[L]=[C[L],{}],C=C[L][C[L].
length-1]):C=C[L]});let v=Qx(I[I.length-1]),A=q(I.join("."),_.arrays),F=Array.isArray(G),$=a["duplicate-arguments-array"];!$&&q(v,_.nargs)&&($=!0,(!be(C[v])&&_.nargs[v]===1||Array.isArray(C[v])&&C[v].
length===_.nargs[v])&&(C[v]=void 0)),G===Df()?C[v]=Df(C[v]):Array.isArray(C[v])?$&&A&&F?C[v]=a["flatten-duplicate-arrays"]?C[v].concat(G):(Array.isArray(C[v][0])?C[v]:[C[v]]).concat([G]):!$&&!!A==!!F?
C[v]=G:C[v]=C[v].concat([G]):C[v]===void 0&&A?C[v]=F?G:[G]:$&&!(C[v]===void 0||q(v,_.counts)||q(v,_.bools))?C[v]=[C[v],G]:C[v]=G}function De(...S){S.forEach(function(I){Object.keys(I||{}).forEach(function(G){
_.aliases[G]||(_.aliases[G]=[].concat(s[G]||[]),_.aliases[G].concat(G).forEach(function(C){if(/-/.test(C)&&a["camel-case-expansion"]){let v=dr(C);v!==G&&_.aliases[G].indexOf(v)===-1&&(_.aliases[G].push(
v),d[v]=!0)}}),_.aliases[G].concat(G).forEach(function(C){if(C.length>1&&/[A-Z]/.test(C)&&a["camel-case-expansion"]){let v=Aa(C,"-");v!==G&&_.aliases[G].indexOf(v)===-1&&(_.aliases[G].push(v),d[v]=!0)}}),
_.aliases[G].forEach(function(C){_.aliases[C]=[G].concat(_.aliases[G].filter(function(v){return C!==v}))}))})})}function q(S,I){let G=[].concat(_.aliases[S]||[],S),C=Object.keys(I),v=G.find(function(A){
return C.includes(A)});return v?I[v]:!1}function he(S){let I=Object.keys(_);return[].concat(I.map(function(C){return _[C]})).some(function(C){return Array.isArray(C)?C.includes(S):C[S]})}function H(S,...I){
return[].concat(...I).some(function(C){let v=S.match(C);return v&&he(v[1])})}function pe(S){if(S.match(N)||!S.match(/^-[^-]+/))return!1;let I=!0,G,C=S.slice(1).split("");for(let v=0;v<C.length;v++){if(G=
S.slice(v+2),!he(C[v])){I=!1;break}if(C[v+1]&&C[v+1]==="="||G==="-"||/[A-Za-z]/.test(C[v])&&/^-?\d+(\.\d*)?(e-?\d+)?$/.test(G)||C[v+1]&&C[v+1].match(/\W/))break}return I}function _e(S){return a["unknown-options-as-args"]&&le(S)}function le(S){return S=S.replace(/^-{3,}/,"--"),S.match(N)||pe(S)?!1:!H(S,/^-+([^=]+?)=[\s\S]*$/,R,/^-+([^=]+?)$/,/^-+([^=]+?)-$/,/^-+([^=]+?\d+)$/,/^-+([^=]+?)\W+.*$/)}function Ee(S){
return!q(S,_.bools)&&!q(S,_.counts)&&`${S}`in c?c[S]:ke(Qe(S))}function ke(S){return{[Dt.BOOLEAN]:!0,[Dt.STRING]:"",[Dt.NUMBER]:void 0,[Dt.ARRAY]:[]}[S]}function Qe(S){let I=Dt.BOOLEAN;return q(S,_.strings)?
I=Dt.STRING:q(S,_.numbers)?I=Dt.NUMBER:q(S,_.bools)?I=Dt.BOOLEAN:q(S,_.arrays)&&(I=Dt.ARRAY),I}function be(S){return S===void 0}function Zt(){Object.keys(_.counts).find(function(S){return q(S,_.arrays)?
(P=Error(x("Invalid configuration: %s, opts.count excludes opts.array.",S)),!0):q(S,_.nargs)?(P=Error(x("Invalid configuration: %s, opts.count excludes opts.narg.",S)),!0):!1})}return{aliases:Object.assign(
{},_.aliases),argv:Object.assign(re,B),configuration:a,defaulted:Object.assign({},h),error:P,newAliases:Object.assign({},d)}}}});var rv,Ra,ov,Lf,Pf,Uf,Ff,ev,tv,LT,nv,iv,wi,sv,av=y(function(){f();rv=require("util"),Ra=require("path");Vf();qx();ov=require("fs"),Lf=require("node:module");ev=process&&noEnvironment&&noEnvironment.YARGS_MIN_NODE_VERSION?
Number(noEnvironment.YARGS_MIN_NODE_VERSION):20,tv=(Uf=(Pf=process==null?void 0:process.versions)===null||Pf===void 0?void 0:Pf.node)!==null&&Uf!==void 0?Uf:(Ff=process==null?void 0:process.version)===
null||Ff===void 0?void 0:Ff.slice(1);if(tv&&Number(tv.match(/^([^.]+)/)[1])<ev)throw Error(`yargs parser supports a minimum Node.js version of ${ev}. Read our version support policy: https://github.com/yargs/yargs-parser#supported-nodejs-versions`);LT=process?noEnvironment:{},nv=Lf.createRequire?(0,Lf.createRequire)(fileUrl):void 0,iv=new Na({cwd:process.cwd,env:function(){return LT},format:rv.format,
normalize:Ra.normalize,resolve:Ra.resolve,require:function(e){if(typeof nv<"u")return nv(e);if(e.match(/\.json$/))return JSON.parse((0,ov.readFileSync)(e,"utf8"));throw Error("only .json config files are supported in ESM")}}),wi=function(t,n){return iv.parse(t.slice(),n).argv};wi.detailed=function(e,t){return iv.parse(e.slice(),t)};wi.camelCase=dr;wi.decamelize=Aa;wi.looksLikeNumber=Ia;sv=wi});function ZT(){return zT()?0:1}function zT(){return BT()&&!process.defaultApp}function BT(){return!!process.versions.electron}function cv(){return process.argv[ZT()]}var uv=y(function(){f()});var Si,lv=y(function(){Si={"Commands:":"Commands:","Options:":"Options:","Examples:":"Examples:",boolean:"boolean",count:"count",string:"string",number:"number",array:"array",required:"required",default:"default","default:":"default:","choices:":"choices:","aliases:":"aliases:","generated-value":"generated-value","Not enough non-option arguments: got %s, need at least %s":{one:"Not enough non-option arguments: got %s, need at least %s",other:"Not enough non-option arguments: got %s, need at least %s"},"Too many non-option arguments: got %s, maximum of %s":{one:"Too many non-option arguments: got %s, maximum of %s",other:"Too many non-option arguments: got %s, maximum of %s"},"Missing argument value: %s":{one:"Missing argument value: %s",other:"Missing argument values: %s"},"Missing required argument: %s":{one:"Missing required argument: %s",other:"Missing required arguments: %s"},"Unknown argument: %s":{one:"Unknown argument: %s",other:"Unknown arguments: %s"},"Unknown command: %s":{one:"Unknown command: %s",other:"Unknown commands: %s"},"Invalid values:":"Invalid values:","Argument: %s, Given: %s, Choices: %s":"Argument: %s, Given: %s, Choices: %s","Argument check failed: %s":"Argument check failed: %s","Implications failed:":"Missing dependent arguments:","Not enough arguments following: %s":"Not enough arguments following: %s","Invalid JSON config file: %s":"Invalid JSON config file: %s","Path to JSON config file":"Path to JSON config file","Show help":"Show help","Show version number":"Show version number","Did you mean %s?":"Did you mean %s?","Arguments %s and %s are mutually exclusive":"Arguments %s and %s are mutually exclusive","Positionals:":"Positionals:",command:"command",deprecated:"deprecated","deprecated: %s":"deprecated: %s"}});var Zf,jT,GT,fv,pv=y(function(){f();Zf=require("node:util");lv();jT=function(e,...t){return(0,Zf.format)(Si[e]??e,...t)},GT=function(e,t,n,...r){let o=n===1?Si[e]?.one??e:Si[e]?.other??t;return(0,Zf.format)(
o,...o.includes("%d")?[n,...r]:r)},fv=function(){return{__:jT,__n:GT,getLocale:function(){return"en"},setLocale(){},updateLocale:function(e){return Object.assign(Si,e)}}}});var dv,mv=y(function(){f();dv=function(){return""}});var Oa,hv,Bf,It,gv,Ta,zf,WT,YT,bv,yv=y(function(){"use strict";f();Oa=require("assert");Wx();Xx();hv=require("util"),Bf=require("url");av();It=require("path");uv();va();pv();gv=require("node:module");
mv();Ta=require("node:fs"),zf=(0,Bf.fileURLToPath)(fileUrl),WT=zf.substring(0,zf.lastIndexOf("node_modules")),YT=(0,gv.createRequire)(fileUrl),bv={assert:{notStrictEqual:Oa.notStrictEqual,strictEqual:Oa.strictEqual},
cliui:$f,findUp:Yx,getEnv:function(e){return noEnvironment[e]},inspect:hv.inspect,getProcessArgvBin:cv,mainFilename:WT||process.cwd(),Parser:sv,path:{basename:It.basename,dirname:It.dirname,extname:It.extname,
relative:It.relative,resolve:It.resolve,join:It.join},process:{argv:function(){return process.argv},cwd:process.cwd,emitWarning:function(e,t){return process.emitWarning(e,t)},execPath:function(){return process.
execPath},exit:function(e){process.exit(e)},nextTick:process.nextTick,stdColumns:typeof process.stdout.columns<"u"?process.stdout.columns:null},readFileSync:Ta.readFileSync,readdirSync:Ta.readdirSync,
require:YT,getCallerFile:function(){let e=dv(3);return e.match(/^file:\/\//)?(0,Bf.fileURLToPath)(e):e},stringWidth:Qt,y18n:fv({directory:(0,It.resolve)(zf,"../../../locales"),updateFiles:!1})}});function ht(e,t,n,r){n.assert.notStrictEqual(e,t,r)}function Mf(e,t){t.assert.strictEqual(typeof e,"string")}function mo(e){return Object.keys(e)}var ho=y(function(){f()});function Ze(e){return!!e&&!!e.then&&typeof e.then=="function"}var go=y(function(){f()});var Ke,Ai=y(function(){f();Ke=class e extends Error{constructor(t){super(t||"yargs error"),this.name="YError",Error.captureStackTrace&&Error.captureStackTrace(this,e)}}});function Bn(e){let n=e.replace(/\s{2,}/g," ").split(/\s+(?![^[]*]|[^<]*>)/),r=/\.*[\][<>]/g,o=n.shift();if(!o)throw new Error(`No command found in: ${e}`);let i={cmd:o.replace(r,""),demanded:[],optional:[]};
return n.forEach(function(s,a){let c=!1;s=s.replace(/\s/g,""),/\.+[\]>]/.test(s)&&a===n.length-1&&(c=!0),/^\[/.test(s)?i.optional.push({cmd:s.replace(r,"").split("|"),variadic:c}):i.demanded.push({cmd:s.
replace(r,"").split("|"),variadic:c})}),i}var Ca=y(function(){f()});function te(e,t,n){function r(){return typeof e=="object"?[{demanded:[],optional:[]},e,t]:[Bn(`cmd ${e}`),t,n]}try{let o=0,[i,s,a]=r(),c=[].slice.call(s);for(;c.length&&c[c.length-1]===void 0;)c.pop();
let u=a||c.length;if(u<i.demanded.length)throw new Ke(`Not enough arguments provided. Expected ${i.demanded.length} but received ${c.length}.`);let l=i.demanded.length+i.optional.length;if(u>l)throw new Ke(
`Too many arguments provided. Expected max ${l} but received ${u}.`);i.demanded.forEach(function(p){let m=c.shift(),d=_v(m);p.cmd.filter(function(x){return x===d||x==="*"}).length===0&&Ev(d,p.cmd,o),o+=
1}),i.optional.forEach(function(p){if(c.length===0)return;let m=c.shift(),d=_v(m);p.cmd.filter(function(x){return x===d||x==="*"}).length===0&&Ev(d,p.cmd,o),o+=1})}catch(o){console.warn(o.stack)}}function _v(e){
return Array.isArray(e)?"array":e===null?"null":typeof e}function Ev(e,t,n){throw new Ke(`Invalid ${XT[n]||"manyith"} argument. Expected ${t.join(" or ")} but received ${e}.`)}var XT,ka=y(function(){f();
Ai();Ca();XT=["first","second","third","fourth","fifth","sixth"]});function xv(e){return e?e.map(function(t){return t.applyBeforeValidation=!1,t}):[]}function mr(e,t,n,r){return n.reduce(function(o,i){if(i.applyBeforeValidation!==r)return o;if(i.mutates){if(i.applied)
return o;i.applied=!0}if(Ze(o))return o.then(function(s){return Promise.all([s,i(s,t)])}).then(function([s,a]){return Object.assign(s,a)});{let s=i(o,t);return Ze(s)?s.then(function(a){return Object.assign(
o,a)}):Object.assign(o,s)}},e)}var $a,jf=y(function(){f();ka();go();$a=class{constructor(t){this.globalMiddleware=[],this.frozens=[],this.yargs=t}addMiddleware(t,n,r=!0,o=!1){if(te("<array|function> [boolean] [boolean] [boolean]",[t,n,r],arguments.length),Array.isArray(t)){for(let i=0;i<t.length;i++){if(typeof t[i]!="function")throw Error("middleware must be a function");let s=t[i];s.applyBeforeValidation=
n,s.global=r}Array.prototype.push.apply(this.globalMiddleware,t)}else if(typeof t=="function"){let i=t;i.applyBeforeValidation=n,i.global=r,i.mutates=o,this.globalMiddleware.push(t)}return this.yargs}addCoerceMiddleware(t,n){
let r=this.yargs.getAliases();return this.globalMiddleware=this.globalMiddleware.filter(function(o){let i=[...r[n]||[],n];return o.option?!i.includes(o.option):!0}),t.option=n,this.addMiddleware(t,!0,
!0,!0)}getMiddleware(){return this.globalMiddleware}freeze(){this.frozens.push([...this.globalMiddleware])}unfreeze(){let t=this.frozens.pop();t!==void 0&&(this.globalMiddleware=t)}reset(){this.globalMiddleware=
this.globalMiddleware.filter(function(t){return t.global})}}});function hr(e,t,n=function(r){throw r}){try{let r=KT(e)?e():e;return Ze(r)?r.then(function(o){return t(o)}):t(r)}catch(r){return n(r)}}function KT(e){return typeof e=="function"}var Gf=y(function(){f();
go()});function wv(e,t,n,r){return new Wf(e,t,n,r)}function vv(e){return typeof e=="object"&&!!e.builder&&typeof e.handler=="function"}function JT(e){return e.every(function(t){return typeof t=="string"})}function Va(e){
return typeof e=="function"}function HT(e){return typeof e=="object"}function QT(e){return typeof e=="object"&&!Array.isArray(e)}var bo,Wf,Yf=y(function(){f();ho();go();jf();Ca();Xf();Gf();bo=/(^\*)|(^\$0)/,
Wf=class{constructor(t,n,r,o){this.requireCache=new Set,this.handlers={},this.aliasMap={},this.frozens=[],this.shim=o,this.usage=t,this.globalMiddleware=r,this.validation=n}addDirectory(t,n,r,o){o=o||
{},this.requireCache.add(r);let i=this.shim.path.resolve(this.shim.path.dirname(r),t),s=this.shim.readdirSync(i,{recursive:!!o.recurse});Array.isArray(o.extensions)||(o.extensions=["js"]);let a=typeof o.
visit=="function"?o.visit:function(c){return c};for(let c of s){let u=c.toString();if(o.exclude){let p=!1;if(typeof o.exclude=="function"?p=o.exclude(u):p=o.exclude.test(u),p)continue}if(o.include){let p=!1;
if(typeof o.include=="function"?p=o.include(u):p=o.include.test(u),!p)continue}let l=!1;for(let p of o.extensions)u.endsWith(p)&&(l=!0);if(l){let p=this.shim.path.join(i,u),m=n(p),d=Object.create(null,
Object.getOwnPropertyDescriptors({...m}));if(a(d,p,u)){if(this.requireCache.has(p))continue;this.requireCache.add(p),d.command||(d.command=this.shim.path.basename(p,this.shim.path.extname(p))),this.addHandler(
d)}}}}addHandler(t,n,r,o,i,s){var u=this;let a=[],c=xv(i);if(o=o||function(){},Array.isArray(t))if(JT(t))[t,...a]=t;else for(let l of t)this.addHandler(l);else if(QT(t)){let l=Array.isArray(t.command)||
typeof t.command=="string"?t.command:null;if(l===null)throw new Error(`No command name given for module: ${this.shim.inspect(t)}`);t.aliases&&(l=[].concat(l).concat(t.aliases)),this.addHandler(l,this.
extractDesc(t),t.builder,t.handler,t.middlewares,t.deprecated);return}else if(vv(r)){this.addHandler([t].concat(a),n,r.builder,r.handler,r.middlewares,r.deprecated);return}if(typeof t=="string"){let l=Bn(
t);a=a.map(function(d){return Bn(d).cmd});let p=!1,m=[l.cmd].concat(a).filter(function(d){return bo.test(d)?(p=!0,!1):!0});m.length===0&&p&&m.push("$0"),p&&(l.cmd=m[0],a=m.slice(1),t=t.replace(bo,l.cmd)),
a.forEach(function(d){u.aliasMap[d]=l.cmd}),n!==!1&&this.usage.command(t,n,p,a,s),this.handlers[l.cmd]={original:t,description:n,handler:o,builder:r||{},middlewares:c,deprecated:s,demanded:l.demanded,
optional:l.optional},p&&(this.defaultCommand=this.handlers[l.cmd])}}getCommandHandlers(){return this.handlers}getCommands(){return Object.keys(this.handlers).concat(Object.keys(this.aliasMap))}hasDefaultCommand(){
return!!this.defaultCommand}runCommand(t,n,r,o,i,s){var m=this;let a=this.handlers[t]||this.handlers[this.aliasMap[t]]||this.defaultCommand,c=n.getInternalMethods().getContext(),u=c.commands.slice(),l=!t;
t&&(c.commands.push(t),c.fullCommands.push(a.original));let p=this.applyBuilderUpdateUsageAndParse(l,a,n,r.aliases,u,o,i,s);return Ze(p)?p.then(function(d){return m.applyMiddlewareAndGetResult(l,a,d.innerArgv,
c,i,d.aliases,n)}):this.applyMiddlewareAndGetResult(l,a,p.innerArgv,c,i,p.aliases,n)}applyBuilderUpdateUsageAndParse(t,n,r,o,i,s,a,c){var p=this;let u=n.builder,l=r;if(Va(u)){r.getInternalMethods().getUsageInstance().
freeze();let m=u(r.getInternalMethods().reset(o),c);if(Ze(m))return m.then(function(d){return l=Sv(d)?d:r,p.parseAndUpdateUsage(t,n,l,i,s,a)})}else HT(u)&&(r.getInternalMethods().getUsageInstance().freeze(),
l=r.getInternalMethods().reset(o),Object.keys(n.builder).forEach(function(m){l.option(m,u[m])}));return this.parseAndUpdateUsage(t,n,l,i,s,a)}parseAndUpdateUsage(t,n,r,o,i,s){t&&r.getInternalMethods().
getUsageInstance().unfreeze(!0),this.shouldUpdateUsage(r)&&r.getInternalMethods().getUsageInstance().usage(this.usageFromParentCommandsCommandHandler(o,n),n.description);let a=r.getInternalMethods().runYargsParserAndExecuteCommands(
null,void 0,!0,i,s);return Ze(a)?a.then(function(c){return{aliases:r.parsed.aliases,innerArgv:c}}):{aliases:r.parsed.aliases,innerArgv:a}}shouldUpdateUsage(t){return!t.getInternalMethods().getUsageInstance().
getUsageDisabled()&&t.getInternalMethods().getUsageInstance().getUsage().length===0}usageFromParentCommandsCommandHandler(t,n){let r=bo.test(n.original)?n.original.replace(bo,"").trim():n.original,o=t.
filter(function(i){return!bo.test(i)});return o.push(r),`$0 ${o.join(" ")}`}handleValidationAndGetResult(t,n,r,o,i,s,a,c){if(!s.getInternalMethods().getHasOutput()){let u=s.getInternalMethods().runValidation(
i,c,s.parsed.error,t);r=hr(r,function(l){return u(l),l})}if(n.handler&&!s.getInternalMethods().getHasOutput()){s.getInternalMethods().setHasOutput();let u=!!s.getOptions().configuration["populate--"];
s.getInternalMethods().postProcess(r,u,!1,!1),r=mr(r,s,a,!1),r=hr(r,function(l){let p=n.handler(l);return Ze(p)?p.then(function(){return l}):l}),Ze(r)&&!s.getInternalMethods().hasParseCallback()&&r.catch(
function(l){try{s.getInternalMethods().getUsageInstance().fail(null,l)}catch{}})}return t||(o.commands.pop(),o.fullCommands.pop()),r}applyMiddlewareAndGetResult(t,n,r,o,i,s,a){var p=this;let c={};if(i)
return r;a.getInternalMethods().getHasOutput()||(c=this.populatePositionals(n,r,o,a));let u=this.globalMiddleware.getMiddleware().slice(0).concat(n.middlewares),l=mr(r,a,u,!0);return Ze(l)?l.then(function(m){
return p.handleValidationAndGetResult(t,n,m,o,s,a,u,c)}):this.handleValidationAndGetResult(t,n,l,o,s,a,u,c)}populatePositionals(t,n,r,o){n._=n._.slice(r.commands.length);let i=t.demanded.slice(0),s=t.
optional.slice(0),a={};for(this.validation.positionalCount(i.length,n._.length);i.length;){let c=i.shift();this.populatePositional(c,n,a)}for(;s.length;){let c=s.shift();this.populatePositional(c,n,a)}
return n._=r.commands.concat(n._.map(function(c){return""+c})),this.postProcessPositionals(n,a,this.cmdToParseOptions(t.original),o),a}populatePositional(t,n,r){let o=t.cmd[0];t.variadic?r[o]=n._.splice(
0).map(String):n._.length&&(r[o]=[String(n._.shift())])}cmdToParseOptions(t){let n={array:[],default:{},alias:{},demand:{}},r=Bn(t);return r.demanded.forEach(function(o){let[i,...s]=o.cmd;o.variadic&&
(n.array.push(i),n.default[i]=[]),n.alias[i]=s,n.demand[i]=!0}),r.optional.forEach(function(o){let[i,...s]=o.cmd;o.variadic&&(n.array.push(i),n.default[i]=[]),n.alias[i]=s}),n}postProcessPositionals(t,n,r,o){
var u=this;let i=Object.assign({},o.getOptions());i.default=Object.assign(r.default,i.default);for(let l of Object.keys(r.alias))i.alias[l]=(i.alias[l]||[]).concat(r.alias[l]);i.array=i.array.concat(r.
array),i.config={};let s=[];if(Object.keys(n).forEach(function(l){n[l].map(function(p){i.configuration["unknown-options-as-args"]&&(i.key[l]=!0),s.push(`--${l}`),s.push(p)})}),!s.length)return;let a=Object.
assign({},i.configuration,{"populate--":!1}),c=this.shim.Parser.detailed(s,Object.assign({},i,{configuration:a}));if(c.error)o.getInternalMethods().getUsageInstance().fail(c.error.message,c.error);else{
let l=Object.keys(n);Object.keys(n).forEach(function(p){l.push(...c.aliases[p])}),Object.keys(c.argv).forEach(function(p){l.includes(p)&&(n[p]||(n[p]=c.argv[p]),!u.isInConfigs(o,p)&&!u.isDefaulted(o,p)&&
Object.prototype.hasOwnProperty.call(t,p)&&Object.prototype.hasOwnProperty.call(c.argv,p)&&(Array.isArray(t[p])||Array.isArray(c.argv[p]))?t[p]=[].concat(t[p],c.argv[p]):t[p]=c.argv[p])})}}isDefaulted(t,n){
let{default:r}=t.getOptions();return Object.prototype.hasOwnProperty.call(r,n)||Object.prototype.hasOwnProperty.call(r,this.shim.Parser.camelCase(n))}isInConfigs(t,n){var o=this;let{configObjects:r}=t.
getOptions();return r.some(function(i){return Object.prototype.hasOwnProperty.call(i,n)})||r.some(function(i){return Object.prototype.hasOwnProperty.call(i,o.shim.Parser.camelCase(n))})}runDefaultBuilderOn(t){
if(!this.defaultCommand)return;if(this.shouldUpdateUsage(t)){let r=bo.test(this.defaultCommand.original)?this.defaultCommand.original:this.defaultCommand.original.replace(/^[^[\]<>]*/,"$0 ");t.getInternalMethods().
getUsageInstance().usage(r,this.defaultCommand.description)}let n=this.defaultCommand.builder;if(Va(n))return n(t,!0);vv(n)||Object.keys(n).forEach(function(r){t.option(r,n[r])})}extractDesc({describe:t,
description:n,desc:r}){for(let o of[t,n,r]){if(typeof o=="string"||o===!1)return o;ht(o,!0,this.shim)}return!1}freeze(){this.frozens.push({handlers:this.handlers,aliasMap:this.aliasMap,defaultCommand:this.
defaultCommand})}unfreeze(){let t=this.frozens.pop();ht(t,void 0,this.shim),{handlers:this.handlers,aliasMap:this.aliasMap,defaultCommand:this.defaultCommand}=t}reset(){return this.handlers={},this.aliasMap=
{},this.defaultCommand=void 0,this.requireCache=new Set,this}}});function Mn(e={},t=function(){return!0}){let n={};return mo(e).forEach(function(r){t(r,e[r])&&(n[r]=e[r])}),n}var Da=y(function(){f();ho()});function jn(e){typeof process>"u"||[process.stdout,process.stderr].forEach(function(t){let n=t;n._handle&&n.isTTY&&typeof n._handle.setBlocking=="function"&&n._handle.setBlocking(e)})}var Kf=y(function(){
f()});function qT(e){return typeof e=="boolean"}function Iv(e,t){let n=t.y18n.__,r={},o=[];r.failFn=function(O){o.push(O)};let i=null,s=null,a=!0;r.showHelpOnFail=function(O=!0,z){let[Y,se]=typeof O=="string"?[!0,O]:[O,z];return e.getInternalMethods().isGlobalContext()&&(s=se),i=se,a=Y,r};let c=!1;r.fail=function(O,z){let Y=e.getInternalMethods().getLoggerInstance();if(o.length)for(let se=o.length-1;se>=
0;--se){let ye=o[se];if(qT(ye)){if(z)throw z;if(O)throw Error(O)}else ye(O,z,r)}else{if(e.getExitProcess()&&jn(!0),!c){c=!0,a&&(e.showHelp("error"),Y.error()),(O||z)&&Y.error(O||z);let se=i||s;se&&((O||
z)&&Y.error(""),Y.error(se))}if(z=z||new Ke(O),e.getExitProcess())return e.exit(1);if(e.getInternalMethods().hasParseCallback())return e.exit(1,z);throw z}};let u=[],l=!1;r.usage=function(k,O){return k===
null?(l=!0,u=[],r):(l=!1,u.push([k,O||""]),r)},r.getUsage=function(){return u},r.getUsageDisabled=function(){return l},r.getPositionalGroupName=function(){return n("Positionals:")};let p=[];r.example=
function(k,O){p.push([k,O||""])};let m=[];r.command=function(O,z,Y,se,ye=!1){Y&&(m=m.map(function(me){return me[2]=!1,me})),m.push([O,z||"",Y,se,ye])},r.getCommands=function(){return m};let d={};r.describe=
function(O,z){Array.isArray(O)?O.forEach(function(Y){r.describe(Y,z)}):typeof O=="object"?Object.keys(O).forEach(function(Y){r.describe(Y,O[Y])}):d[O]=z},r.getDescriptions=function(){return d};let h=[];
r.epilog=function(k){h.push(k)};let x=!1,_;r.wrap=function(k){x=!0,_=k},r.getWrap=function(){return t.getEnv("YARGS_DISABLE_WRAP")?null:(x||(_=D(),x=!0),_)};let N="__yargsString__:";r.deferY18nLookup=
function(k){return N+k},r.help=function(){if(V)return V;P();let O=e.customScriptName?e.$0:t.path.basename(e.$0),z=e.getDemandedOptions(),Y=e.getDemandedCommands(),se=e.getDeprecatedOptions(),ye=e.getGroups(),
me=e.getOptions(),$e=[];$e=$e.concat(Object.keys(d)),$e=$e.concat(Object.keys(z)),$e=$e.concat(Object.keys(Y)),$e=$e.concat(Object.keys(me.default)),$e=$e.filter(re),$e=Object.keys($e.reduce(function(H,pe){
return pe!=="_"&&(H[pe]=!0),H},{}));let Fe=r.getWrap(),fe=t.cliui({width:Fe,wrap:!!Fe});if(!l){if(u.length)u.forEach(function(H){fe.div({text:`${H[0].replace(/\$0/g,O)}`}),H[1]&&fe.div({text:`${H[1]}`,
padding:[1,0,0,0]})}),fe.div();else if(m.length){let H=null;Y._?H=`${O} <${n("command")}>
`:H=`${O} [${n("command")}]
`,fe.div(`${H}`)}}if(m.length>1||m.length===1&&!m[0][2]){fe.div(n("Commands:"));let H=e.getInternalMethods().getContext(),pe=H.commands.length?`${H.commands.join(" ")} `:"";e.getInternalMethods().getParserConfiguration()["sort-commands"]===!0&&(m=m.sort(function(le,Ee){return le[0].localeCompare(Ee[0])}));let _e=O?`${O} `:"";m.forEach(function(le){let Ee=`${_e}${pe}${le[0].replace(/^\$0 ?/,"")}`;fe.span({text:Ee,padding:[
0,2,0,2],width:R(m,Fe,`${O}${pe}`)+4},{text:le[1]});let ke=[];le[2]&&ke.push(`[${n("default")}]`),le[3]&&le[3].length&&ke.push(`[${n("aliases:")} ${le[3].join(", ")}]`),le[4]&&(typeof le[4]=="string"?
ke.push(`[${n("deprecated: %s",le[4])}]`):ke.push(`[${n("deprecated")}]`)),ke.length?fe.div({text:ke.join(" "),padding:[0,0,0,2],align:"right"}):fe.div()}),fe.div()}let ge=(Object.keys(me.alias)||[]).
concat(Object.keys(e.parsed.newAliases)||[]);$e=$e.filter(function(H){return!e.parsed.newAliases[H]&&ge.every(function(pe){return(me.alias[pe]||[]).indexOf(H)===-1})});let Ne=n("Options:");ye[Ne]||(ye[Ne]=
[]),B($e,me.alias,ye,Ne);let De=function(H){return/^--/.test(Pa(H))},q=Object.keys(ye).filter(function(H){return ye[H].length>0}).map(function(H){let pe=ye[H].filter(re).map(function(_e){if(ge.includes(
_e))return _e;for(let le=0,Ee;(Ee=ge[le])!==void 0;le++)if((me.alias[Ee]||[]).includes(_e))return Ee;return _e});return{groupName:H,normalizedKeys:pe}}).filter(function({normalizedKeys:H}){return H.length>
0}).map(function({groupName:H,normalizedKeys:pe}){let _e=pe.reduce(function(le,Ee){return le[Ee]=[Ee].concat(me.alias[Ee]||[]).map(function(ke){return H===r.getPositionalGroupName()?ke:(/^[0-9]$/.test(
ke)?me.boolean.includes(Ee)?"-":"--":ke.length>1?"--":"-")+ke}).sort(function(ke,Qe){return De(ke)===De(Qe)?0:De(ke)?1:-1}).join(", "),le},{});return{groupName:H,normalizedKeys:pe,switches:_e}});if(q.
filter(function({groupName:H}){return H!==r.getPositionalGroupName()}).some(function({normalizedKeys:H,switches:pe}){return!H.every(function(_e){return De(pe[_e])})})&&q.filter(function({groupName:H}){
return H!==r.getPositionalGroupName()}).forEach(function({normalizedKeys:H,switches:pe}){H.forEach(function(_e){De(pe[_e])&&(pe[_e]=e1(pe[_e],4))})}),q.forEach(function({groupName:H,normalizedKeys:pe,
switches:_e}){fe.div(H),pe.forEach(function(le){let Ee=_e[le],ke=d[le]||"",Qe=null;ke.includes(N)&&(ke=n(ke.substring(N.length))),me.boolean.includes(le)&&(Qe=`[${n("boolean")}]`),me.count.includes(le)&&
(Qe=`[${n("count")}]`),me.string.includes(le)&&(Qe=`[${n("string")}]`),me.normalize.includes(le)&&(Qe=`[${n("string")}]`),me.array.includes(le)&&(Qe=`[${n("array")}]`),me.number.includes(le)&&(Qe=`[${n(
"number")}]`);let be=function(I){return typeof I=="string"?`[${n("deprecated: %s",I)}]`:`[${n("deprecated")}]`},Zt=[le in se?be(se[le]):null,Qe,le in z?`[${n("required")}]`:null,me.choices&&me.choices[le]?
`[${n("choices:")} ${r.stringifiedValues(me.choices[le])}]`:null,M(me.default[le],me.defaultDescription[le])].filter(Boolean).join(" ");fe.span({text:Pa(Ee),padding:[0,2,0,2+Av(Ee)],width:R(_e,Fe)+4},
ke);let S=e.getInternalMethods().getUsageConfiguration()["hide-types"]===!0;Zt&&!S?fe.div({text:Zt,padding:[0,0,0,2],align:"right"}):fe.div()}),fe.div()}),p.length&&(fe.div(n("Examples:")),p.forEach(function(H){
H[0]=H[0].replace(/\$0/g,O)}),p.forEach(function(H){H[1]===""?fe.div({text:H[0],padding:[0,2,0,2]}):fe.div({text:H[0],padding:[0,2,0,2],width:R(p,Fe)+4},{text:H[1]})}),fe.div()),h.length>0){let H=h.map(
function(pe){return pe.replace(/\$0/g,O)}).join(`
`);fe.div(`${H}
`)}return fe.toString().replace(/\s*$/,"")};function R(k,O,z){let Y=0;return Array.isArray(k)||(k=Object.values(k).map(function(se){return[se]})),k.forEach(function(se){Y=Math.max(t.stringWidth(z?`${z} ${Pa(se[0])}`:Pa(se[0]))+Av(se[0]),Y)}),O&&(Y=Math.min(Y,parseInt((O*.5).toString(),10))),Y}function P(){let k=e.getDemandedOptions(),O=e.getOptions();(Object.keys(O.alias)||[]).forEach(function(z){O.
alias[z].forEach(function(Y){d[Y]&&r.describe(z,d[Y]),Y in k&&e.demandOption(z,k[Y]),O.boolean.includes(Y)&&e.boolean(z),O.count.includes(Y)&&e.count(z),O.string.includes(Y)&&e.string(z),O.normalize.includes(
Y)&&e.normalize(z),O.array.includes(Y)&&e.array(z),O.number.includes(Y)&&e.number(z)})})}let V;r.cacheHelpMessage=function(){V=this.help()},r.clearCachedHelpMessage=function(){V=void 0},r.hasCachedHelpMessage=
function(){return!!V};function B(k,O,z,Y){let se=[],ye=null;return Object.keys(z).forEach(function(me){se=se.concat(z[me])}),k.forEach(function(me){ye=[me].concat(O[me]),ye.some(function($e){return se.
indexOf($e)!==-1})||z[Y].push(me)}),se}function re(k){return e.getOptions().hiddenOptions.indexOf(k)<0||e.parsed.argv[e.getOptions().showHiddenOpt]}r.showHelp=function(k){let O=e.getInternalMethods().
getLoggerInstance();k||(k="error"),(typeof k=="function"?k:O[k])(r.help())},r.functionDescription=function(k){return["(",k.name?t.Parser.decamelize(k.name,"-"):n("generated-value"),")"].join("")},r.stringifiedValues=
function(O,z){let Y="",se=z||", ",ye=[].concat(O);return!O||!ye.length||ye.forEach(function(me){Y.length&&(Y+=se),Y+=JSON.stringify(me)}),Y};function M(k,O){let z=`[${n("default:")} `;if(k===void 0&&!O)
return null;if(O)z+=O;else switch(typeof k){case"string":z+=`"${k}"`;break;case"object":z+=JSON.stringify(k);break;default:z+=k}return`${z}]`}function D(){return t.process.stdColumns?Math.min(80,t.process.
stdColumns):80}let ae=null;r.version=function(k){ae=k},r.showVersion=function(k){let O=e.getInternalMethods().getLoggerInstance();k||(k="error"),(typeof k=="function"?k:O[k])(ae)},r.reset=function(O){
return i=null,c=!1,u=[],l=!1,h=[],p=[],m=[],d=Mn(d,function(z){return!O[z]}),r};let U=[];return r.freeze=function(){U.push({failMessage:i,failureOutput:c,usages:u,usageDisabled:l,epilogs:h,examples:p,
commands:m,descriptions:d})},r.unfreeze=function(O=!1){let z=U.pop();z&&(O?(d={...z.descriptions,...d},m=[...z.commands,...m],u=[...z.usages,...u],p=[...z.examples,...p],h=[...z.epilogs,...h]):{failMessage:i,
failureOutput:c,usages:u,usageDisabled:l,epilogs:h,examples:p,commands:m,descriptions:d}=z)},r}function Jf(e){return typeof e=="object"}function e1(e,t){return Jf(e)?{text:e.text,indentation:e.indentation+
t}:{text:e,indentation:t}}function Av(e){return Jf(e)?e.indentation:0}function Pa(e){return Jf(e)?e.text:e}var Nv=y(function(){f();Da();Ai();Kf()});var Rv=y(function(){f()});function Ov(e,t,n,r){return new Qf(e,t,n,r)}function r1(e){return e.length<3}function o1(e){return e.length>3}var Qf,Tv=y(function(){f();Yf();ho();Rv();go();Ca();Qf=class{constructor(t,n,r,o){var i,s,
a,c,u;this.yargs=t,this.usage=n,this.command=r,this.shim=o,this.completionKey="get-yargs-completions",this.aliases=null,this.customCompletionFunction=null,this.indexAfterLastReset=0,this.zshShell=(a=((i=
this.shim.getEnv("SHELL"))===null||i===void 0?void 0:i.includes("zsh"))||((s=this.shim.getEnv("ZSH_NAME"))===null||s===void 0?void 0:s.includes("zsh")))!==null&&a!==void 0?a:!1,this.fishShell=(u=(c=this.
shim.getEnv("SHELL"))===null||c===void 0?void 0:c.includes("fish"))!==null&&u!==void 0?u:!1}defaultCompletion(t,n,r,o){let i=this.command.getCommandHandlers();for(let a=0,c=t.length;a<c;++a)if(i[t[a]]&&
i[t[a]].builder){let u=i[t[a]].builder;if(Va(u)){this.indexAfterLastReset=a+1;let l=this.yargs.getInternalMethods().reset();return u(l,!0),l.argv}}let s=[];this.commandCompletions(s,t,r),this.optionCompletions(
s,t,n,r),this.choicesFromOptionsCompletions(s,t,n,r),this.choicesFromPositionalsCompletions(s,t,n,r),o(null,s)}commandCompletions(t,n,r){var i=this;let o=this.yargs.getInternalMethods().getContext().commands;
!r.match(/^-/)&&o[o.length-1]!==r&&!this.previousArgHasChoices(n)&&this.usage.getCommands().forEach(function(s){let a=Bn(s[0]).cmd;if(n.indexOf(a)===-1){let c=s[1]||"";i.fishShell?t.push(a+"	"+c):i.zshShell?
t.push(a.replace(/:/g,"\\:")+":"+c):t.push(a)}})}optionCompletions(t,n,r,o){var i=this;if((o.match(/^-/)||o===""&&t.length===0)&&!this.previousArgHasChoices(n)){let s=this.yargs.getOptions(),a=this.yargs.
getGroups()[this.usage.getPositionalGroupName()]||[];Object.keys(s.key).forEach(function(c){let u=!!s.configuration["boolean-negation"]&&s.boolean.includes(c);!a.includes(c)&&!s.hiddenOptions.includes(
c)&&!i.argsContainKey(n,c,u)&&i.completeOptionKey(c,t,o,u&&!!s.default[c])})}}choicesFromOptionsCompletions(t,n,r,o){if(this.previousArgHasChoices(n)){let i=this.getPreviousArgChoices(n);i&&i.length>0&&
(this.fishShell?t.push(...i):t.push(...i.map(function(s){return s.replace(/:/g,"\\:")})))}}choicesFromPositionalsCompletions(t,n,r,o){if(o===""&&t.length>0&&this.previousArgHasChoices(n))return;let i=this.
yargs.getGroups()[this.usage.getPositionalGroupName()]||[],s=Math.max(this.indexAfterLastReset,this.yargs.getInternalMethods().getContext().commands.length+1),a=i[r._.length-s-1];if(!a)return;let c=this.
yargs.getOptions().choices[a]||[];for(let u of c)u.startsWith(o)&&(this.fishShell?t.push(u):t.push(u.replace(/:/g,"\\:")))}getPreviousArgChoices(t){if(t.length<1)return;let n=t[t.length-1],r="";if(!n.
startsWith("-")&&t.length>1&&(r=n,n=t[t.length-2]),!n.startsWith("-"))return;let o=n.replace(/^-+/,""),i=this.yargs.getOptions(),s=[o,...this.yargs.getAliases()[o]||[]],a;for(let c of s)if(Object.prototype.
hasOwnProperty.call(i.key,c)&&Array.isArray(i.choices[c])){a=i.choices[c];break}if(a)return a.filter(function(c){return!r||c.startsWith(r)})}previousArgHasChoices(t){let n=this.getPreviousArgChoices(t);
return n!==void 0&&n.length>0}argsContainKey(t,n,r){let o=function(i){return t.indexOf((/^[^0-9]$/.test(i)?"-":"--")+i)!==-1};if(o(n)||r&&o(`no-${n}`))return!0;if(this.aliases){for(let i of this.aliases[n])
if(o(i))return!0}return!1}completeOptionKey(t,n,r,o){var i,s,a,c;let u=t;if(this.zshShell||this.fishShell){let d=this.usage.getDescriptions(),h=(s=(i=this===null||this===void 0?void 0:this.aliases)===
null||i===void 0?void 0:i[t])===null||s===void 0?void 0:s.find(function(R){let P=d[R];return typeof P=="string"&&P.length>0}),x=h?d[h]:void 0,N=((c=(a=d[t])!==null&&a!==void 0?a:x)!==null&&c!==void 0?
c:"").replace("__yargsString__:","").replace(/(\r\n|\n|\r)/gm," ");this.fishShell?u=`${t}	${N}`:u=`${t.replace(/:/g,"\\:")}:${N}`}let l=function(d){return/^--/.test(d)},p=function(d){return/^[^0-9]$/.
test(d)},m=!l(r)&&p(t)?"-":"--";n.push(m+u),o&&n.push(m+"no-"+u)}customCompletion(t,n,r,o){var i=this;if(ht(this.customCompletionFunction,null,this.shim),r1(this.customCompletionFunction)){let s=this.
customCompletionFunction(r,n);return Ze(s)?s.then(function(a){i.shim.process.nextTick(function(){o(null,a)})}).catch(function(a){i.shim.process.nextTick(function(){o(a,void 0)})}):o(null,s)}else return o1(
this.customCompletionFunction)?this.customCompletionFunction(r,n,function(s=o){return i.defaultCompletion(t,n,r,s)},function(s){o(null,s)}):this.customCompletionFunction(r,n,function(s){o(null,s)})}getCompletion(t,n){
var s=this;let r=t.length?t[t.length-1]:"",o=this.yargs.parse(t,!0),i=this.customCompletionFunction?function(a){return s.customCompletion(t,a,r,n)}:function(a){return s.defaultCompletion(t,a,r,n)};return Ze(
o)?o.then(i):i(o)}generateCompletionScript(t,n){let r;this.zshShell?r="":this.fishShell?r=void 0:r="";let o=this.shim.path.basename(t);return t.match(/\.js$/)&&(t=`./${t}`),r=r.replace(/{{app_name}}/g,
o),r=r.replace(/{{completion_command}}/g,n),r.replace(/{{app_path}}/g,t)}registerFunction(t){this.customCompletionFunction=t}setParsed(t){this.aliases=t.aliases}}});function Cv(e,t){if(e.length===0)return t.length;if(t.length===0)return e.length;let n=[],r;for(r=0;r<=t.length;r++)n[r]=[r];let o;for(o=0;o<=e.length;o++)n[0][o]=o;for(r=1;r<=t.length;r++)for(o=1;o<=
e.length;o++)t.charAt(r-1)===e.charAt(o-1)?n[r][o]=n[r-1][o-1]:r>1&&o>1&&t.charAt(r-2)===e.charAt(o-1)&&t.charAt(r-1)===e.charAt(o-2)?n[r][o]=n[r-2][o-2]+1:n[r][o]=Math.min(n[r-1][o-1]+1,Math.min(n[r][o-
1]+1,n[r-1][o]+1));return n[t.length][e.length]}var kv=y(function(){f()});function Vv(e,t,n){let r=n.y18n.__,o=n.y18n.__n,i={};i.nonOptionCount=function(p){let m=e.getDemandedCommands(),h=p._.length+(p["--"]?p["--"].length:0)-e.getInternalMethods().getContext().commands.length;
m._&&(h<m._.min||h>m._.max)&&(h<m._.min?m._.minMsg!==void 0?t.fail(m._.minMsg?m._.minMsg.replace(/\$0/g,h.toString()).replace(/\$1/,m._.min.toString()):null):t.fail(o("Not enough non-option arguments: got %s, need at least %s","Not enough non-option arguments: got %s, need at least %s",h,h.toString(),m._.min.toString())):h>m._.max&&(m._.maxMsg!==void 0?t.fail(m._.maxMsg?m._.maxMsg.replace(/\$0/g,h.
toString()).replace(/\$1/,m._.max.toString()):null):t.fail(o("Too many non-option arguments: got %s, maximum of %s","Too many non-option arguments: got %s, maximum of %s",h,h.toString(),m._.max.toString()))))},
i.positionalCount=function(p,m){m<p&&t.fail(o("Not enough non-option arguments: got %s, need at least %s","Not enough non-option arguments: got %s, need at least %s",m,m+"",p+""))},i.requiredArguments=
function(p,m){let d=null;for(let h of Object.keys(m))(!Object.prototype.hasOwnProperty.call(p,h)||typeof p[h]>"u")&&(d=d||{},d[h]=m[h]);if(d){let h=[];for(let _ of Object.keys(d)){let N=d[_];N&&h.indexOf(
N)<0&&h.push(N)}let x=h.length?`
${h.join(`
`)}`:"";t.fail(o("Missing required argument: %s","Missing required arguments: %s",Object.keys(d).length,Object.keys(d).join(", ")+x))}},i.unknownArguments=function(p,m,d,h,x=!0){var _;let N=e.getInternalMethods().
getCommandInstance().getCommands(),R=[],P=e.getInternalMethods().getContext();if(Object.keys(p).forEach(function(V){!$v.includes(V)&&!Object.prototype.hasOwnProperty.call(d,V)&&!Object.prototype.hasOwnProperty.
call(e.getInternalMethods().getParseContext(),V)&&!i.isValidAndSomeAliasIsNotNew(V,m)&&R.push(V)}),x&&(P.commands.length>0||N.length>0||h)&&p._.slice(P.commands.length).forEach(function(V){N.includes(
""+V)||R.push(""+V)}),x){let B=((_=e.getDemandedCommands()._)===null||_===void 0?void 0:_.max)||0,re=P.commands.length+B;re<p._.length&&p._.slice(re).forEach(function(M){M=String(M),!P.commands.includes(
M)&&!R.includes(M)&&R.push(M)})}R.length&&t.fail(o("Unknown argument: %s","Unknown arguments: %s",R.length,R.map(function(V){return V.trim()?V:`"${V}"`}).join(", ")))},i.unknownCommands=function(p){let m=e.
getInternalMethods().getCommandInstance().getCommands(),d=[],h=e.getInternalMethods().getContext();return(h.commands.length>0||m.length>0)&&p._.slice(h.commands.length).forEach(function(x){m.includes(
""+x)||d.push(""+x)}),d.length>0?(t.fail(o("Unknown command: %s","Unknown commands: %s",d.length,d.join(", "))),!0):!1},i.isValidAndSomeAliasIsNotNew=function(p,m){if(!Object.prototype.hasOwnProperty.
call(m,p))return!1;let d=e.parsed.newAliases;return[p,...m[p]].some(function(h){return!Object.prototype.hasOwnProperty.call(d,h)||!d[p]})},i.limitedChoices=function(p){let m=e.getOptions(),d={};if(!Object.
keys(m.choices).length)return;Object.keys(p).forEach(function(_){$v.indexOf(_)===-1&&Object.prototype.hasOwnProperty.call(m.choices,_)&&[].concat(p[_]).forEach(function(N){m.choices[_].indexOf(N)===-1&&
N!==void 0&&(d[_]=(d[_]||[]).concat(N))})});let h=Object.keys(d);if(!h.length)return;let x=r("Invalid values:");h.forEach(function(_){x+=`
  ${r("Argument: %s, Given: %s, Choices: %s",_,t.stringifiedValues(d[_]),t.stringifiedValues(m.choices[_]))}`}),t.fail(x)};let s={};i.implies=function(p,m){te("<string|object> [array|number|string]",[
p,m],arguments.length),typeof p=="object"?Object.keys(p).forEach(function(d){i.implies(d,p[d])}):(e.global(p),s[p]||(s[p]=[]),Array.isArray(m)?m.forEach(function(d){return i.implies(p,d)}):(ht(m,void 0,
n),s[p].push(m)))},i.getImplied=function(){return s};function a(l,p){let m=Number(p);return p=isNaN(m)?p:m,typeof p=="number"?p=l._.length>=p:p.match(/^--no-.+/)?(p=p.match(/^--no-(.+)/)[1],p=!Object.
prototype.hasOwnProperty.call(l,p)):p=Object.prototype.hasOwnProperty.call(l,p),p}i.implications=function(p){let m=[];if(Object.keys(s).forEach(function(d){let h=d;(s[d]||[]).forEach(function(x){let _=h,
N=x;_=a(p,_),x=a(p,x),_&&!x&&m.push(` ${h} -> ${N}`)})}),m.length){let d=`${r("Implications failed:")}
`;m.forEach(function(h){d+=h}),t.fail(d)}};let c={};i.conflicts=function(p,m){te("<string|object> [array|string]",[p,m],arguments.length),typeof p=="object"?Object.keys(p).forEach(function(d){i.conflicts(
d,p[d])}):(e.global(p),c[p]||(c[p]=[]),Array.isArray(m)?m.forEach(function(d){return i.conflicts(p,d)}):c[p].push(m))},i.getConflicting=function(){return c},i.conflicting=function(p){Object.keys(p).forEach(
function(m){c[m]&&c[m].forEach(function(d){d&&p[m]!==void 0&&p[d]!==void 0&&t.fail(r("Arguments %s and %s are mutually exclusive",m,d))})}),e.getInternalMethods().getParserConfiguration()["strip-dashed"]&&Object.keys(c).forEach(function(m){c[m].forEach(function(d){d&&p[n.Parser.camelCase(m)]!==void 0&&p[n.Parser.camelCase(d)]!==void 0&&t.fail(r("Arguments %s and %s are mutually exclusive",m,d))})})},
i.recommendCommands=function(p,m){m=m.sort(function(_,N){return N.length-_.length});let h=null,x=1/0;for(let _=0,N;(N=m[_])!==void 0;_++){let R=Cv(p,N);R<=3&&R<x&&(x=R,h=N)}h&&t.fail(r("Did you mean %s?",h))},i.reset=function(p){return s=Mn(s,function(m){return!p[m]}),c=Mn(c,function(m){return!p[m]}),i};let u=[];return i.freeze=function(){u.push({implied:s,conflicting:c})},i.unfreeze=function(){let p=u.
pop();ht(p,void 0,n),{implied:s,conflicting:c}=p},i}var $v,Dv=y(function(){f();ka();ho();kv();Da();$v=["$0","--","_"]});function Ua(e,t,n,r){Ii=r;let o={};if(Object.prototype.hasOwnProperty.call(e,"extends")){if(typeof e.extends!="string")return o;let i=/\.json|\..*rc$/.test(e.extends),s=null;if(i)s=s1(t,e.extends);else
try{s=a1.resolve(e.extends)}catch{return e}i1(s),qf.push(s),o=i?JSON.parse(Ii.readFileSync(s,"utf8")):r.require(e.extends),delete e.extends,o=Ua(o,Ii.path.dirname(s),n,Ii)}return qf=[],n?Pv(o,e):Object.
assign({},o,e)}function i1(e){if(qf.indexOf(e)>-1)throw new Ke(`Circular extended configurations: '${e}'.`)}function s1(e,t){return Ii.path.resolve(e,t)}function Pv(e,t){let n={};function r(o){return o&&
typeof o=="object"&&!Array.isArray(o)}Object.assign(n,e);for(let o of Object.keys(t))o!=="__proto__"&&(r(t[o])&&r(n[o])?n[o]=Pv(e[o],t[o]):n[o]=t[o]);return n}var a1,qf,Ii,Uv=y(function(){f();Ai();a1=
{},qf=[]});function r0(e){return function(t=[],n=e.process.cwd(),r){let o=new lp(t,n,r,e);return Object.defineProperty(o,"argv",{get:function(){return o.parse()},enumerable:!0}),o.help(),o.version(),o}}function Sv(e){
return!!e&&typeof e.getInternalMethods=="function"}var ne,g,Je,gr,Ni,xt,Nt,Fa,Gn,br,La,Pt,Za,Ut,qt,Rt,Ft,za,yr,st,oe,Ba,Ma,Ot,_r,yo,Er,Wn,ja,ue,xr,vr,wr,de,Ga,en,Ye,Fv,Lv,ep,Zv,zv,Bv,Sr,Mv,tp,jv,Gv,np,
Yn,_o,rp,op,ip,sp,ap,Wv,Yv,Xv,Kv,Jv,Hv,Qv,qv,Wa,e0,Ar,t0,cp,Ri,up,n0,Ir,c1,lp,Xf=y(function(){f();Yf();ho();Ai();Nv();ka();Tv();Dv();Da();Uv();jf();go();Gf();Kf();ne=function(e,t,n,r,o){if(r==="m")throw new TypeError(
"Private method is not writable");if(r==="a"&&!o)throw new TypeError("Private accessor was defined without a setter");if(typeof t=="function"?e!==t||!o:!t.has(e))throw new TypeError("Cannot write private member to an object whose class did not declare it");return r==="a"?o.call(e,n):o?o.value=n:t.set(e,n),n},g=function(e,t,n,r){if(n==="a"&&!r)throw new TypeError("Private accessor was defined without a getter");if(typeof t=="function"?e!==t||!r:!t.has(e))throw new TypeError("Cannot read private member from an object whose class did not declare it");return n==="m"?r:n==="a"?r.call(e):r?r.value:t.
get(e)};Fv=Symbol("copyDoubleDash"),Lv=Symbol("copyDoubleDash"),ep=Symbol("deleteFromParserHintObject"),Zv=Symbol("emitWarning"),zv=Symbol("freeze"),Bv=Symbol("getDollarZero"),Sr=Symbol("getParserConfiguration"),Mv=Symbol("getUsageConfiguration"),tp=Symbol("guessLocale"),jv=Symbol("guessVersion"),Gv=Symbol("parsePositionalNumbers"),np=Symbol("pkgUp"),Yn=Symbol("populateParserHintArray"),_o=Symbol(
"populateParserHintSingleValueDictionary"),rp=Symbol("populateParserHintArrayDictionary"),op=Symbol("populateParserHintDictionary"),ip=Symbol("sanitizeKey"),sp=Symbol("setKey"),ap=Symbol("unfreeze"),Wv=
Symbol("validateAsync"),Yv=Symbol("getCommandInstance"),Xv=Symbol("getContext"),Kv=Symbol("getHasOutput"),Jv=Symbol("getLoggerInstance"),Hv=Symbol("getParseContext"),Qv=Symbol("getUsageInstance"),qv=Symbol(
"getValidationInstance"),Wa=Symbol("hasParseCallback"),e0=Symbol("isGlobalContext"),Ar=Symbol("postProcess"),t0=Symbol("rebase"),cp=Symbol("reset"),Ri=Symbol("runYargsParserAndExecuteCommands"),up=Symbol(
"runValidation"),n0=Symbol("setHasOutput"),Ir=Symbol("kTrackManuallySetKeys"),c1="en_US",lp=class{constructor(t=[],n,r,o){this.customScriptName=!1,this.parsed=!1,Je.set(this,void 0),gr.set(this,void 0),
Ni.set(this,{commands:[],fullCommands:[]}),xt.set(this,null),Nt.set(this,null),Fa.set(this,"show-hidden"),Gn.set(this,null),br.set(this,!0),La.set(this,{}),Pt.set(this,!0),Za.set(this,[]),Ut.set(this,
void 0),qt.set(this,{}),Rt.set(this,!1),Ft.set(this,null),za.set(this,!0),yr.set(this,void 0),st.set(this,""),oe.set(this,void 0),Ba.set(this,void 0),Ma.set(this,{}),Ot.set(this,null),_r.set(this,null),
yo.set(this,{}),Er.set(this,{}),Wn.set(this,void 0),ja.set(this,!1),ue.set(this,void 0),xr.set(this,!1),vr.set(this,!1),wr.set(this,!1),de.set(this,void 0),Ga.set(this,{}),en.set(this,null),Ye.set(this,
void 0),ne(this,ue,o,"f"),ne(this,Wn,t,"f"),ne(this,gr,n,"f"),ne(this,Ba,r,"f"),ne(this,Ut,new $a(this),"f"),this.$0=this[Bv](),this[cp](),ne(this,Je,g(this,Je,"f"),"f"),ne(this,de,g(this,de,"f"),"f"),
ne(this,Ye,g(this,Ye,"f"),"f"),ne(this,oe,g(this,oe,"f"),"f"),g(this,oe,"f").showHiddenOpt=g(this,Fa,"f"),ne(this,yr,this[Lv](),"f"),g(this,ue,"f").y18n.setLocale(c1)}addHelpOpt(t,n){let r="help";return te(
"[string|boolean] [string]",[t,n],arguments.length),g(this,Ft,"f")&&(this[ep](g(this,Ft,"f")),ne(this,Ft,null,"f")),t===!1&&n===void 0?this:(ne(this,Ft,typeof t=="string"?t:r,"f"),this.boolean(g(this,
Ft,"f")),this.describe(g(this,Ft,"f"),n||g(this,de,"f").deferY18nLookup("Show help")),this)}help(t,n){return this.addHelpOpt(t,n)}addShowHiddenOpt(t,n){if(te("[string|boolean] [string]",[t,n],arguments.
length),t===!1&&n===void 0)return this;let r=typeof t=="string"?t:g(this,Fa,"f");return this.boolean(r),this.describe(r,n||g(this,de,"f").deferY18nLookup("Show hidden options")),g(this,oe,"f").showHiddenOpt=
r,this}showHidden(t,n){return this.addShowHiddenOpt(t,n)}alias(t,n){return te("<object|string|array> [string|array]",[t,n],arguments.length),this[rp](this.alias.bind(this),"alias",t,n),this}array(t){return te(
"<array|string>",[t],arguments.length),this[Yn]("array",t),this[Ir](t),this}boolean(t){return te("<array|string>",[t],arguments.length),this[Yn]("boolean",t),this[Ir](t),this}check(t,n){var r=this;return te(
"<function> [boolean]",[t,n],arguments.length),this.middleware(function(o,i){return hr(function(){return t(o,i.getOptions())},function(s){return s?(typeof s=="string"||s instanceof Error)&&g(r,de,"f").
fail(s.toString(),s):g(r,de,"f").fail(g(r,ue,"f").y18n.__("Argument check failed: %s",t.toString())),o},function(s){return g(r,de,"f").fail(s.message?s.message:s.toString(),s),o})},!1,n),this}choices(t,n){
return te("<object|string|array> [string|array]",[t,n],arguments.length),this[rp](this.choices.bind(this),"choices",t,n),this}coerce(t,n){if(te("<object|string|array> [function]",[t,n],arguments.length),
Array.isArray(t)){if(!n)throw new Ke("coerce callback must be provided");for(let o of t)this.coerce(o,n);return this}else if(typeof t=="object"){for(let o of Object.keys(t))this.coerce(o,t[o]);return this}
if(!n)throw new Ke("coerce callback must be provided");let r=t;return g(this,oe,"f").key[r]=!0,g(this,Ut,"f").addCoerceMiddleware(function(o,i){var s;let a=(s=i.getAliases()[r])!==null&&s!==void 0?s:[],
c=[r,...a].filter(function(u){return Object.prototype.hasOwnProperty.call(o,u)});return c.length===0?o:hr(function(){return n(o[c[0]])},function(u){return c.forEach(function(l){o[l]=u}),o},function(u){
throw new Ke(u.message)})},r),this}conflicts(t,n){return te("<string|object> [string|array]",[t,n],arguments.length),g(this,Ye,"f").conflicts(t,n),this}config(t="config",n,r){var o=this;return te("[object|string] [string|function] [function]",[t,n,r],arguments.length),typeof t=="object"&&!Array.isArray(t)?(t=Ua(t,g(this,gr,"f"),this[Sr]()["deep-merge-config"]||!1,g(this,ue,"f")),g(this,oe,"f").configObjects=
(g(this,oe,"f").configObjects||[]).concat(t),this):(typeof n=="function"&&(r=n,n=void 0),this.describe(t,n||g(this,de,"f").deferY18nLookup("Path to JSON config file")),(Array.isArray(t)?t:[t]).forEach(
function(i){g(o,oe,"f").config[i]=r||!0}),this)}completion(t,n,r){return te("[string] [string|boolean|function] [function]",[t,n,r],arguments.length),typeof n=="function"&&(r=n,n=void 0),ne(this,Nt,t||
g(this,Nt,"f")||"completion","f"),!n&&n!==!1&&(n="generate completion script"),this.command(g(this,Nt,"f"),n),r&&g(this,xt,"f").registerFunction(r),this}command(t,n,r,o,i,s){return te("<string|array|object> [string|boolean] [function|object] [function] [array] [boolean|string]",[t,n,r,o,i,s],arguments.length),g(this,Je,"f").addHandler(t,n,r,o,i,s),this}commands(t,n,r,o,i,s){return this.command(t,n,
r,o,i,s)}commandDir(t,n){te("<string> [object]",[t,n],arguments.length);let r=g(this,Ba,"f")||g(this,ue,"f").require;return g(this,Je,"f").addDirectory(t,r,g(this,ue,"f").getCallerFile(),n),this}count(t){
return te("<array|string>",[t],arguments.length),this[Yn]("count",t),this[Ir](t),this}default(t,n,r){return te("<object|string|array> [*] [string]",[t,n,r],arguments.length),r&&(Mf(t,g(this,ue,"f")),g(
this,oe,"f").defaultDescription[t]=r),typeof n=="function"&&(Mf(t,g(this,ue,"f")),g(this,oe,"f").defaultDescription[t]||(g(this,oe,"f").defaultDescription[t]=g(this,de,"f").functionDescription(n)),n=n.
call()),this[_o](this.default.bind(this),"default",t,n),this}defaults(t,n,r){return this.default(t,n,r)}demandCommand(t=1,n,r,o){return te("[number] [number|string] [string|null|undefined] [string|null|undefined]",[t,n,r,o],arguments.length),typeof n!="number"&&(r=n,n=1/0),this.global("_",!1),g(this,oe,"f").demandedCommands._={min:t,max:n,minMsg:r,maxMsg:o},this}demand(t,n,r){var o=this;return Array.
isArray(n)?(n.forEach(function(i){ht(r,!0,g(o,ue,"f")),o.demandOption(i,r)}),n=1/0):typeof n!="number"&&(r=n,n=1/0),typeof t=="number"?(ht(r,!0,g(this,ue,"f")),this.demandCommand(t,n,r,r)):Array.isArray(
t)?t.forEach(function(i){ht(r,!0,g(o,ue,"f")),o.demandOption(i,r)}):typeof r=="string"?this.demandOption(t,r):(r===!0||typeof r>"u")&&this.demandOption(t),this}demandOption(t,n){return te("<object|string|array> [string]",[t,n],arguments.length),this[_o](this.demandOption.bind(this),"demandedOptions",t,n),this}deprecateOption(t,n){return te("<string> [string|boolean]",[t,n],arguments.length),g(this,
oe,"f").deprecatedOptions[t]=n,this}describe(t,n){return te("<object|string|array> [string]",[t,n],arguments.length),this[sp](t,!0),g(this,de,"f").describe(t,n),this}detectLocale(t){return te("<boolean>",[t],arguments.length),ne(this,br,t,"f"),this}env(t){return te("[string|boolean]",[t],arguments.length),t===!1?delete g(this,oe,"f").envPrefix:g(this,oe,"f").envPrefix=t||"",this}epilogue(t){return te(
"<string>",[t],arguments.length),g(this,de,"f").epilog(t),this}epilog(t){return this.epilogue(t)}example(t,n){var r=this;return te("<string|array> [string]",[t,n],arguments.length),Array.isArray(t)?t.
forEach(function(o){return r.example(...o)}):g(this,de,"f").example(t,n),this}exit(t,n){ne(this,Rt,!0,"f"),ne(this,Gn,n,"f"),g(this,Pt,"f")&&g(this,ue,"f").process.exit(t)}exitProcess(t=!0){return te(
"[boolean]",[t],arguments.length),ne(this,Pt,t,"f"),this}fail(t){if(te("<function|boolean>",[t],arguments.length),typeof t=="boolean"&&t!==!1)throw new Ke("Invalid first argument. Expected function or boolean 'false'");return g(this,de,"f").failFn(t),this}getAliases(){return this.parsed?this.parsed.aliases:{}}async getCompletion(t,n){var r=this;return te("<array> [function]",[t,n],arguments.length),
n?g(this,xt,"f").getCompletion(t,n):new Promise(function(o,i){g(r,xt,"f").getCompletion(t,function(s,a){s?i(s):o(a)})})}getDemandedOptions(){return te([],0),g(this,oe,"f").demandedOptions}getDemandedCommands(){
return te([],0),g(this,oe,"f").demandedCommands}getDeprecatedOptions(){return te([],0),g(this,oe,"f").deprecatedOptions}getDetectLocale(){return g(this,br,"f")}getExitProcess(){return g(this,Pt,"f")}getGroups(){
return Object.assign({},g(this,qt,"f"),g(this,Er,"f"))}getHelp(){var t=this;if(ne(this,Rt,!0,"f"),!g(this,de,"f").hasCachedHelpMessage()){if(!this.parsed){let r=this[Ri](g(this,Wn,"f"),void 0,void 0,0,
!0);if(Ze(r))return r.then(function(){return g(t,de,"f").help()})}let n=g(this,Je,"f").runDefaultBuilderOn(this);if(Ze(n))return n.then(function(){return g(t,de,"f").help()})}return Promise.resolve(g(
this,de,"f").help())}getOptions(){return g(this,oe,"f")}getStrict(){return g(this,xr,"f")}getStrictCommands(){return g(this,vr,"f")}getStrictOptions(){return g(this,wr,"f")}global(t,n){var r=this;return te(
"<string|array> [boolean]",[t,n],arguments.length),t=[].concat(t),n!==!1?g(this,oe,"f").local=g(this,oe,"f").local.filter(function(o){return t.indexOf(o)===-1}):t.forEach(function(o){g(r,oe,"f").local.
includes(o)||g(r,oe,"f").local.push(o)}),this}group(t,n){te("<string|array> <string>",[t,n],arguments.length);let r=g(this,Er,"f")[n]||g(this,qt,"f")[n];g(this,Er,"f")[n]&&delete g(this,Er,"f")[n];let o={};
return g(this,qt,"f")[n]=(r||[]).concat(t).filter(function(i){return o[i]?!1:o[i]=!0}),this}hide(t){return te("<string>",[t],arguments.length),g(this,oe,"f").hiddenOptions.push(t),this}implies(t,n){return te(
"<string|object> [number|string|array]",[t,n],arguments.length),g(this,Ye,"f").implies(t,n),this}locale(t){return te("[string]",[t],arguments.length),t===void 0?(this[tp](),g(this,ue,"f").y18n.getLocale()):
(ne(this,br,!1,"f"),g(this,ue,"f").y18n.setLocale(t),this)}middleware(t,n,r){return g(this,Ut,"f").addMiddleware(t,!!n,r)}nargs(t,n){return te("<string|object|array> [number]",[t,n],arguments.length),
this[_o](this.nargs.bind(this),"narg",t,n),this}normalize(t){return te("<array|string>",[t],arguments.length),this[Yn]("normalize",t),this}number(t){return te("<array|string>",[t],arguments.length),this[Yn](
"number",t),this[Ir](t),this}option(t,n){var r=this;if(te("<string|object> [object]",[t,n],arguments.length),typeof t=="object")Object.keys(t).forEach(function(o){r.options(o,t[o])});else{typeof n!="object"&&(n={}),this[Ir](t),g(this,en,"f")&&(t==="version"||n?.alias==="version")&&this[Zv](['"version" is a reserved word.',"Please do one of the following:",'- Disable version with `yargs.version(false)` if using "version" as an option',"- Use the built-in `yargs.version` method instead (if applicable)","- Use a different option key","https://yargs.js.org/docs/#api-reference-version"].join(`
`),void 0,"versionWarning"),g(this,oe,"f").key[t]=!0,n.alias&&this.alias(t,n.alias);let o=n.deprecate||n.deprecated;o&&this.deprecateOption(t,o);let i=n.demand||n.required||n.require;i&&this.demand(t,
i),n.demandOption&&this.demandOption(t,typeof n.demandOption=="string"?n.demandOption:void 0),n.conflicts&&this.conflicts(t,n.conflicts),"default"in n&&this.default(t,n.default),n.implies!==void 0&&this.
implies(t,n.implies),n.nargs!==void 0&&this.nargs(t,n.nargs),n.config&&this.config(t,n.configParser),n.normalize&&this.normalize(t),n.choices&&this.choices(t,n.choices),n.coerce&&this.coerce(t,n.coerce),
n.group&&this.group(t,n.group),(n.boolean||n.type==="boolean")&&(this.boolean(t),n.alias&&this.boolean(n.alias)),(n.array||n.type==="array")&&(this.array(t),n.alias&&this.array(n.alias)),(n.number||n.
type==="number")&&(this.number(t),n.alias&&this.number(n.alias)),(n.string||n.type==="string")&&(this.string(t),n.alias&&this.string(n.alias)),(n.count||n.type==="count")&&this.count(t),typeof n.global==
"boolean"&&this.global(t,n.global),n.defaultDescription&&(g(this,oe,"f").defaultDescription[t]=n.defaultDescription),n.skipValidation&&this.skipValidation(t);let s=n.describe||n.description||n.desc,a=g(
this,de,"f").getDescriptions();(!Object.prototype.hasOwnProperty.call(a,t)||typeof s=="string")&&this.describe(t,s),n.hidden&&this.hide(t),n.requiresArg&&this.requiresArg(t)}return this}options(t,n){return this.
option(t,n)}parse(t,n,r){var s=this;te("[string|array] [function|boolean|object] [function]",[t,n,r],arguments.length),this[zv](),typeof t>"u"&&(t=g(this,Wn,"f")),typeof n=="object"&&(ne(this,_r,n,"f"),
n=r),typeof n=="function"&&(ne(this,Ot,n,"f"),n=!1),n||ne(this,Wn,t,"f"),g(this,Ot,"f")&&ne(this,Pt,!1,"f");let o=this[Ri](t,!!n),i=this.parsed;return g(this,xt,"f").setParsed(this.parsed),Ze(o)?o.then(
function(a){return g(s,Ot,"f")&&g(s,Ot,"f").call(s,g(s,Gn,"f"),a,g(s,st,"f")),a}).catch(function(a){throw g(s,Ot,"f")&&g(s,Ot,"f")(a,s.parsed.argv,g(s,st,"f")),a}).finally(function(){s[ap](),s.parsed=
i}):(g(this,Ot,"f")&&g(this,Ot,"f").call(this,g(this,Gn,"f"),o,g(this,st,"f")),this[ap](),this.parsed=i,o)}parseAsync(t,n,r){let o=this.parse(t,n,r);return Ze(o)?o:Promise.resolve(o)}parseSync(t,n,r){
let o=this.parse(t,n,r);if(Ze(o))throw new Ke(".parseSync() must not be used with asynchronous builders, handlers, or middleware");return o}parserConfiguration(t){return te("<object>",[t],arguments.length),
ne(this,Ma,t,"f"),this}pkgConf(t,n){te("<string> [string]",[t,n],arguments.length);let r=null,o=this[np](n||g(this,gr,"f"));return o[t]&&typeof o[t]=="object"&&(r=Ua(o[t],n||g(this,gr,"f"),this[Sr]()["deep-merge-config"]||!1,g(this,ue,"f")),g(this,oe,"f").configObjects=(g(this,oe,"f").configObjects||[]).concat(r)),this}positional(t,n){te("<string> <object>",[t,n],arguments.length);let r=["default",
"defaultDescription","implies","normalize","choices","conflicts","coerce","type","describe","desc","description","alias"];n=Mn(n,function(s,a){return s==="type"&&!["string","number","boolean"].includes(
a)?!1:r.includes(s)});let o=g(this,Ni,"f").fullCommands[g(this,Ni,"f").fullCommands.length-1],i=o?g(this,Je,"f").cmdToParseOptions(o):{array:[],alias:{},default:{},demand:{}};return mo(i).forEach(function(s){
let a=i[s];Array.isArray(a)?a.indexOf(t)!==-1&&(n[s]=!0):a[t]&&!(s in n)&&(n[s]=a[t])}),this.group(t,g(this,de,"f").getPositionalGroupName()),this.option(t,n)}recommendCommands(t=!0){return te("[boolean]",[t],arguments.length),ne(this,ja,t,"f"),this}required(t,n,r){return this.demand(t,n,r)}require(t,n,r){return this.demand(t,n,r)}requiresArg(t){return te("<array|string|object> [number]",[t],arguments.
length),typeof t=="string"&&g(this,oe,"f").narg[t]?this:(this[_o](this.requiresArg.bind(this),"narg",t,NaN),this)}showCompletionScript(t,n){return te("[string] [string]",[t,n],arguments.length),t=t||this.
$0,g(this,yr,"f").log(g(this,xt,"f").generateCompletionScript(t,n||g(this,Nt,"f")||"completion")),this}showHelp(t){var n=this;if(te("[string|function]",[t],arguments.length),ne(this,Rt,!0,"f"),!g(this,
de,"f").hasCachedHelpMessage()){if(!this.parsed){let o=this[Ri](g(this,Wn,"f"),void 0,void 0,0,!0);if(Ze(o))return o.then(function(){g(n,de,"f").showHelp(t)}),this}let r=g(this,Je,"f").runDefaultBuilderOn(
this);if(Ze(r))return r.then(function(){g(n,de,"f").showHelp(t)}),this}return g(this,de,"f").showHelp(t),this}scriptName(t){return this.customScriptName=!0,this.$0=t,this}showHelpOnFail(t,n){return te(
"[boolean|string] [string]",[t,n],arguments.length),g(this,de,"f").showHelpOnFail(t,n),this}showVersion(t){return te("[string|function]",[t],arguments.length),g(this,de,"f").showVersion(t),this}skipValidation(t){
return te("<array|string>",[t],arguments.length),this[Yn]("skipValidation",t),this}strict(t){return te("[boolean]",[t],arguments.length),ne(this,xr,t!==!1,"f"),this}strictCommands(t){return te("[boolean]",[t],arguments.length),ne(this,vr,t!==!1,"f"),this}strictOptions(t){return te("[boolean]",[t],arguments.length),ne(this,wr,t!==!1,"f"),this}string(t){return te("<array|string>",[t],arguments.length),
this[Yn]("string",t),this[Ir](t),this}terminalWidth(){return te([],0),g(this,ue,"f").process.stdColumns}updateLocale(t){return this.updateStrings(t)}updateStrings(t){return te("<object>",[t],arguments.
length),ne(this,br,!1,"f"),g(this,ue,"f").y18n.updateLocale(t),this}usage(t,n,r,o){if(te("<string|null|undefined> [string|boolean] [function|object] [function]",[t,n,r,o],arguments.length),n!==void 0){
if(ht(t,null,g(this,ue,"f")),(t||"").match(/^\$0( |$)/))return this.command(t,n,r,o);throw new Ke(".usage() description must start with $0 if being used as alias for .command()")}else return g(this,de,
"f").usage(t),this}usageConfiguration(t){return te("<object>",[t],arguments.length),ne(this,Ga,t,"f"),this}version(t,n,r){let o="version";if(te("[boolean|string] [string] [string]",[t,n,r],arguments.length),
g(this,en,"f")&&(this[ep](g(this,en,"f")),g(this,de,"f").version(void 0),ne(this,en,null,"f")),arguments.length===0)r=this[jv](),t=o;else if(arguments.length===1){if(t===!1)return this;r=t,t=o}else arguments.
length===2&&(r=n,n=void 0);return ne(this,en,typeof t=="string"?t:o,"f"),n=n||g(this,de,"f").deferY18nLookup("Show version number"),g(this,de,"f").version(r||void 0),this.boolean(g(this,en,"f")),this.
describe(g(this,en,"f"),n),this}wrap(t){return te("<number|null|undefined>",[t],arguments.length),g(this,de,"f").wrap(t),this}[(Je=new WeakMap,gr=new WeakMap,Ni=new WeakMap,xt=new WeakMap,Nt=new WeakMap,
Fa=new WeakMap,Gn=new WeakMap,br=new WeakMap,La=new WeakMap,Pt=new WeakMap,Za=new WeakMap,Ut=new WeakMap,qt=new WeakMap,Rt=new WeakMap,Ft=new WeakMap,za=new WeakMap,yr=new WeakMap,st=new WeakMap,oe=new WeakMap,
Ba=new WeakMap,Ma=new WeakMap,Ot=new WeakMap,_r=new WeakMap,yo=new WeakMap,Er=new WeakMap,Wn=new WeakMap,ja=new WeakMap,ue=new WeakMap,xr=new WeakMap,vr=new WeakMap,wr=new WeakMap,de=new WeakMap,Ga=new WeakMap,
en=new WeakMap,Ye=new WeakMap,Fv)](t){if(!t._||!t["--"])return t;t._.push.apply(t._,t["--"]);try{delete t["--"]}catch{}return t}[Lv](){var t=this;return{log:function(...n){t[Wa]()||console.log(...n),ne(
t,Rt,!0,"f"),g(t,st,"f").length&&ne(t,st,g(t,st,"f")+`
`,"f"),ne(t,st,g(t,st,"f")+n.join(" "),"f")},error:function(...n){t[Wa]()||console.error(...n),ne(t,Rt,!0,"f"),g(t,st,"f").length&&ne(t,st,g(t,st,"f")+`
`,"f"),ne(t,st,g(t,st,"f")+n.join(" "),"f")}}}[ep](t){var n=this;mo(g(this,oe,"f")).forEach(function(r){if((function(i){return i==="configObjects"})(r))return;let o=g(n,oe,"f")[r];Array.isArray(o)?o.includes(
t)&&o.splice(o.indexOf(t),1):typeof o=="object"&&delete o[t]}),delete g(this,de,"f").getDescriptions()[t]}[Zv](t,n,r){g(this,La,"f")[r]||(g(this,ue,"f").process.emitWarning(t,n),g(this,La,"f")[r]=!0)}[zv](){
g(this,Za,"f").push({options:g(this,oe,"f"),configObjects:g(this,oe,"f").configObjects.slice(0),exitProcess:g(this,Pt,"f"),groups:g(this,qt,"f"),strict:g(this,xr,"f"),strictCommands:g(this,vr,"f"),strictOptions:g(
this,wr,"f"),completionCommand:g(this,Nt,"f"),output:g(this,st,"f"),exitError:g(this,Gn,"f"),hasOutput:g(this,Rt,"f"),parsed:this.parsed,parseFn:g(this,Ot,"f"),parseContext:g(this,_r,"f")}),g(this,de,
"f").freeze(),g(this,Ye,"f").freeze(),g(this,Je,"f").freeze(),g(this,Ut,"f").freeze()}[Bv](){var r=this;let t="",n;return/\b(node|iojs|electron|bun)(\.exe)?$/.test(g(this,ue,"f").process.argv()[0])?n=
g(this,ue,"f").process.argv().slice(1,2):n=g(this,ue,"f").process.argv().slice(0,1),t=n.map(function(o){let i=r[t0](g(r,gr,"f"),o);return o.match(/^(\/|([a-zA-Z]:)?\\)/)&&i.length<o.length?i:o}).join(
" ").trim(),g(this,ue,"f").getEnv("_")&&g(this,ue,"f").getProcessArgvBin()===g(this,ue,"f").getEnv("_")&&(t=g(this,ue,"f").getEnv("_").replace(`${g(this,ue,"f").path.dirname(g(this,ue,"f").process.execPath())}/`,"")),t}[Sr](){return g(this,Ma,"f")}[Mv](){return g(this,Ga,"f")}[tp](){if(!g(this,br,"f"))return;let t=g(this,ue,"f").getEnv("LC_ALL")||g(this,ue,"f").getEnv("LC_MESSAGES")||g(this,ue,"f").getEnv(
"LANG")||g(this,ue,"f").getEnv("LANGUAGE")||"en_US";this.locale(t.replace(/[.:].*/,""))}[jv](){return this[np]().version||"unknown"}[Gv](t){let n=t["--"]?t["--"]:t._;for(let r=0,o;(o=n[r])!==void 0;r++)
g(this,ue,"f").Parser.looksLikeNumber(o)&&Number.isSafeInteger(Math.floor(parseFloat(`${o}`)))&&(n[r]=Number(o));return t}[np](t){let n=t||"*";if(g(this,yo,"f")[n])return g(this,yo,"f")[n];let r={};try{
let o=t||g(this,ue,"f").mainFilename;g(this,ue,"f").path.extname(o)&&(o=g(this,ue,"f").path.dirname(o));let i=g(this,ue,"f").findUp(o,function(s,a){if(a.includes("package.json"))return"package.json"});
ht(i,void 0,g(this,ue,"f")),r=JSON.parse(g(this,ue,"f").readFileSync(i,"utf8"))}catch{}return g(this,yo,"f")[n]=r||{},g(this,yo,"f")[n]}[Yn](t,n){var r=this;n=[].concat(n),n.forEach(function(o){o=r[ip](
o),g(r,oe,"f")[t].push(o)})}[_o](t,n,r,o){var i=this;this[op](t,n,r,o,function(s,a,c){g(i,oe,"f")[s][a]=c})}[rp](t,n,r,o){var i=this;this[op](t,n,r,o,function(s,a,c){g(i,oe,"f")[s][a]=(g(i,oe,"f")[s][a]||
[]).concat(c)})}[op](t,n,r,o,i){if(Array.isArray(r))r.forEach(function(s){t(s,o)});else if((function(s){return typeof s=="object"})(r))for(let s of mo(r))t(s,r[s]);else i(n,this[ip](r),o)}[ip](t){return t===
"__proto__"?"___proto___":t}[sp](t,n){return this[_o](this[sp].bind(this),"key",t,n),this}[ap](){var t,n,r,o,i,s,a,c,u,l,p,m;let d=g(this,Za,"f").pop();ht(d,void 0,g(this,ue,"f"));let h;t=this,n=this,
r=this,o=this,i=this,s=this,a=this,c=this,u=this,l=this,p=this,m=this,{options:{set value(x){ne(t,oe,x,"f")}}.value,configObjects:h,exitProcess:{set value(x){ne(n,Pt,x,"f")}}.value,groups:{set value(x){
ne(r,qt,x,"f")}}.value,output:{set value(x){ne(o,st,x,"f")}}.value,exitError:{set value(x){ne(i,Gn,x,"f")}}.value,hasOutput:{set value(x){ne(s,Rt,x,"f")}}.value,parsed:this.parsed,strict:{set value(x){
ne(a,xr,x,"f")}}.value,strictCommands:{set value(x){ne(c,vr,x,"f")}}.value,strictOptions:{set value(x){ne(u,wr,x,"f")}}.value,completionCommand:{set value(x){ne(l,Nt,x,"f")}}.value,parseFn:{set value(x){
ne(p,Ot,x,"f")}}.value,parseContext:{set value(x){ne(m,_r,x,"f")}}.value}=d,g(this,oe,"f").configObjects=h,g(this,de,"f").unfreeze(),g(this,Ye,"f").unfreeze(),g(this,Je,"f").unfreeze(),g(this,Ut,"f").
unfreeze()}[Wv](t,n){return hr(n,function(r){return t(r),r})}getInternalMethods(){return{getCommandInstance:this[Yv].bind(this),getContext:this[Xv].bind(this),getHasOutput:this[Kv].bind(this),getLoggerInstance:this[Jv].
bind(this),getParseContext:this[Hv].bind(this),getParserConfiguration:this[Sr].bind(this),getUsageConfiguration:this[Mv].bind(this),getUsageInstance:this[Qv].bind(this),getValidationInstance:this[qv].
bind(this),hasParseCallback:this[Wa].bind(this),isGlobalContext:this[e0].bind(this),postProcess:this[Ar].bind(this),reset:this[cp].bind(this),runValidation:this[up].bind(this),runYargsParserAndExecuteCommands:this[Ri].
bind(this),setHasOutput:this[n0].bind(this)}}[Yv](){return g(this,Je,"f")}[Xv](){return g(this,Ni,"f")}[Kv](){return g(this,Rt,"f")}[Jv](){return g(this,yr,"f")}[Hv](){return g(this,_r,"f")||{}}[Qv](){
return g(this,de,"f")}[qv](){return g(this,Ye,"f")}[Wa](){return!!g(this,Ot,"f")}[e0](){return g(this,za,"f")}[Ar](t,n,r,o){return r||Ze(t)||(n||(t=this[Fv](t)),(this[Sr]()["parse-positional-numbers"]||
this[Sr]()["parse-positional-numbers"]===void 0)&&(t=this[Gv](t)),o&&(t=mr(t,this,g(this,Ut,"f").getMiddleware(),!1))),t}[cp](t={}){var s=this;ne(this,oe,g(this,oe,"f")||{},"f");let n={};n.local=g(this,
oe,"f").local||[],n.configObjects=g(this,oe,"f").configObjects||[];let r={};n.local.forEach(function(a){r[a]=!0,(t[a]||[]).forEach(function(c){r[c]=!0})}),Object.assign(g(this,Er,"f"),Object.keys(g(this,
qt,"f")).reduce(function(a,c){let u=g(s,qt,"f")[c].filter(function(l){return!(l in r)});return u.length>0&&(a[c]=u),a},{})),ne(this,qt,{},"f");let o=["array","boolean","string","skipValidation","count",
"normalize","number","hiddenOptions"],i=["narg","key","alias","default","defaultDescription","config","choices","demandedOptions","demandedCommands","deprecatedOptions"];return o.forEach(function(a){n[a]=
(g(s,oe,"f")[a]||[]).filter(function(c){return!r[c]})}),i.forEach(function(a){n[a]=Mn(g(s,oe,"f")[a],function(c){return!r[c]})}),n.envPrefix=g(this,oe,"f").envPrefix,ne(this,oe,n,"f"),ne(this,de,g(this,
de,"f")?g(this,de,"f").reset(r):Iv(this,g(this,ue,"f")),"f"),ne(this,Ye,g(this,Ye,"f")?g(this,Ye,"f").reset(r):Vv(this,g(this,de,"f"),g(this,ue,"f")),"f"),ne(this,Je,g(this,Je,"f")?g(this,Je,"f").reset():
wv(g(this,de,"f"),g(this,Ye,"f"),g(this,Ut,"f"),g(this,ue,"f")),"f"),g(this,xt,"f")||ne(this,xt,Ov(this,g(this,de,"f"),g(this,Je,"f"),g(this,ue,"f")),"f"),g(this,Ut,"f").reset(),ne(this,Nt,null,"f"),ne(
this,st,"","f"),ne(this,Gn,null,"f"),ne(this,Rt,!1,"f"),this.parsed=!1,this}[t0](t,n){return g(this,ue,"f").path.relative(t,n)}[Ri](t,n,r,o=0,i=!1){var P=this;var s,a,c,u;let l=!!r||i;t=t||g(this,Wn,"f"),g(this,oe,"f").__=g(this,ue,"f").y18n.__,g(this,oe,"f").configuration=this[Sr]();let p=!!g(this,oe,"f").configuration["populate--"],m=Object.assign({},g(this,oe,"f").configuration,{"populate--":!0}),
d=g(this,ue,"f").Parser.detailed(t,Object.assign({},g(this,oe,"f"),{configuration:{"parse-positional-numbers":!1,...m}})),h=Object.assign(d.argv,g(this,_r,"f")),x,_=d.aliases,N=!1,R=!1;Object.keys(h).
forEach(function(V){V===g(P,Ft,"f")&&h[V]?N=!0:V===g(P,en,"f")&&h[V]&&(R=!0)}),h.$0=this.$0,this.parsed=d,o===0&&g(this,de,"f").clearCachedHelpMessage();try{if(this[tp](),n)return this[Ar](h,p,!!r,!1);
g(this,Ft,"f")&&[g(this,Ft,"f")].concat(_[g(this,Ft,"f")]||[]).filter(function(D){return D.length>1}).includes(""+h._[h._.length-1])&&(h._.pop(),N=!0),ne(this,za,!1,"f");let V=g(this,Je,"f").getCommands(),
B=!((s=g(this,xt,"f"))===null||s===void 0)&&s.completionKey?[(a=g(this,xt,"f"))===null||a===void 0?void 0:a.completionKey,...(u=this.getAliases()[(c=g(this,xt,"f"))===null||c===void 0?void 0:c.completionKey])!==
null&&u!==void 0?u:[]].some(function(M){return Object.prototype.hasOwnProperty.call(h,M)}):!1,re=N||B||i;if(h._.length){if(V.length){let M;for(let D=o||0,ae;h._[D]!==void 0;D++)if(ae=String(h._[D]),V.
includes(ae)&&ae!==g(this,Nt,"f")){let U=g(this,Je,"f").runCommand(ae,this,d,D+1,i,N||R||i);return this[Ar](U,p,!!r,!1)}else if(!M&&ae!==g(this,Nt,"f")){M=ae;break}!g(this,Je,"f").hasDefaultCommand()&&
g(this,ja,"f")&&M&&!re&&g(this,Ye,"f").recommendCommands(M,V)}g(this,Nt,"f")&&h._.includes(g(this,Nt,"f"))&&!B&&(g(this,Pt,"f")&&jn(!0),this.showCompletionScript(),this.exit(0))}if(g(this,Je,"f").hasDefaultCommand()&&
!re){let M=g(this,Je,"f").runCommand(null,this,d,0,i,N||R||i);return this[Ar](M,p,!!r,!1)}if(B){g(this,Pt,"f")&&jn(!0),t=[].concat(t);let M=t.slice(t.indexOf(`--${g(this,xt,"f").completionKey}`)+1);return g(
this,xt,"f").getCompletion(M,function(D,ae){if(D)throw new Ke(D.message);(ae||[]).forEach(function(U){g(P,yr,"f").log(U)}),P.exit(0)}),this[Ar](h,!p,!!r,!1)}if(g(this,Rt,"f")||(N?(g(this,Pt,"f")&&jn(!0),
l=!0,this.showHelp(function(M){g(P,yr,"f").log(M),P.exit(0)})):R&&(g(this,Pt,"f")&&jn(!0),l=!0,g(this,de,"f").showVersion("log"),this.exit(0))),!l&&g(this,oe,"f").skipValidation.length>0&&(l=Object.keys(
h).some(function(M){return g(P,oe,"f").skipValidation.indexOf(M)>=0&&h[M]===!0})),!l){if(d.error)throw new Ke(d.error.message);if(!B){let M=this[up](_,{},d.error);r||(x=mr(h,this,g(this,Ut,"f").getMiddleware(),
!0)),x=this[Wv](M,x??h),Ze(x)&&!r&&(x=x.then(function(){return mr(h,P,g(P,Ut,"f").getMiddleware(),!1)}))}}}catch(V){if(V instanceof Ke)g(this,de,"f").fail(V.message,V);else throw V}return this[Ar](x??
h,p,!!r,!0)}[up](t,n,r,o){var s=this;let i={...this.getDemandedOptions()};return function(a){if(r)throw new Ke(r.message);g(s,Ye,"f").nonOptionCount(a),g(s,Ye,"f").requiredArguments(a,i);let c=!1;g(s,
vr,"f")&&(c=g(s,Ye,"f").unknownCommands(a)),g(s,xr,"f")&&!c?g(s,Ye,"f").unknownArguments(a,t,n,!!o):g(s,wr,"f")&&g(s,Ye,"f").unknownArguments(a,t,{},!1,!1),g(s,Ye,"f").limitedChoices(a),g(s,Ye,"f").implications(
a),g(s,Ye,"f").conflicting(a)}}[n0](){ne(this,Rt,!0,"f")}[Ir](t){if(typeof t=="string")g(this,oe,"f").key[t]=!0;else for(let n of t)g(this,oe,"f").key[n]=!0}}});var u1,o0,i0=y(function(){"use strict";f();yv();Xf();u1=r0(bv),o0=u1});var s0={};Ve(s0,{default:function(){return o0}});var a0=y(function(){f();i0()});var vn={};Ve(vn,{BIGINT_FORMAT_RANGES:function(){return O1},CONSTANT_CATCH:function(){return k0},Class:function(){return dp},NUMBER_FORMAT_RANGES:function(){return R1},aborted:function(){return Jn},allowsEval:function(){
return g0},assert:function(){return h1},assertEqual:function(){return l1},assertIs:function(){return d1},assertNever:function(){return m1},assertNotEqual:function(){return f1},assignProp:function(){return Ti},
attachSchema:function(){return Ja},base64ToUint8Array:function(){return T0},base64urlToUint8Array:function(){return P1},cached:function(){return Ya},captureStackTrace:function(){return Xa},cleanEnum:function(){
return D1},cleanRegex:function(){return l0},clone:function(){return Lt},cloneDef:function(){return x1},codePointLength:function(){return k1},constantCatch:function(){return $0},createTransparentProxy:function(){
return N1},defineLazy:function(){return f0},defineLazyInternal:function(){return vo},derived:function(){return Z1},esc:function(){return m0},escapeRegex:function(){return _0},explicitlyAborted:function(){
return yp},extend:function(){return w0},finalizeIssue:function(){return rn},floatSafeRemainder:function(){return y1},getElementAtPath:function(){return v1},getEnumValues:function(){return u0},getLengthableOrigin:function(){
return $1},getParsedType:function(){return I1},getSizableOrigin:function(){return T1},hexToUint8Array:function(){return F1},hide:function(){return xp},installLazyProp:function(){return vp},isObject:function(){
return Oi},isPlainObject:function(){return xo},issue:function(){return _p},joinValues:function(){return g1},jsonStringifyReplacer:function(){return mp},members:function(){return Ep},merge:function(){return I0},
mergeDefs:function(){return nn},normalizeParams:function(){return Kn},nullish:function(){return b1},numKeys:function(){return A1},objectClone:function(){return _1},omit:function(){return v0},optionalKeys:function(){
return bp},own:function(){return tn},parsedType:function(){return V1},partial:function(){return N0},pick:function(){return x0},prefixIssues:function(){return Rr},primitiveTypes:function(){return y0},promiseAllObject:function(){
return w1},propertyKeyTypes:function(){return b0},randomString:function(){return S1},rawShape:function(){return hp},required:function(){return R0},safeExtend:function(){return A0},shallowClone:function(){
return gp},sizeCaps:function(){return O0},slugify:function(){return h0},stringifyPrimitive:function(){return E0},toZod:function(){return p1},uint8ArrayToBase64:function(){return C0},uint8ArrayToBase64url:function(){
return U1},uint8ArrayToHex:function(){return L1},unwrapMessage:function(){return Eo}});function l1(e){return e}function f1(e){return e}function p1(){return function(e){return e}}function d1(e){}function m1(e){
throw new Error("Unexpected value in exhaustive check")}function h1(e){}function u0(e){let t=Object.values(e).filter(function(r){return typeof r=="number"});return Object.entries(e).filter(function([r,
o]){return t.indexOf(+r)===-1}).map(function([r,o]){return o})}function g1(e,t="|"){return e.map(function(n){return E0(n)}).join(t)}function mp(e,t){return typeof t=="bigint"?t.toString():t}function Ya(e){
return new pp(e)}function b1(e){return e==null}function l0(e){let t=e.startsWith("^")?1:0,n=e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}function y1(e,t){let n=e/t,r=Math.round(n),o=4*Number.
EPSILON*Math.max(Math.abs(n),1);return Math.abs(n-r)<o?0:n-r}function f0(e,t,n){let r;Object.defineProperty(e,t,{get(){if(r!==c0)return r===void 0&&(r=c0,r=n()),r},set(o){Object.defineProperty(e,t,{value:o})},
configurable:!0})}function _1(e){return Object.create(Object.getPrototypeOf(e),Object.getOwnPropertyDescriptors(e))}function Ti(e,t,n){Object.defineProperty(e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}
function hp(e){let t=Object.getOwnPropertyDescriptor(e,"shape");return t?.get?t.get.raw:t?.value}function xn(e){return hp(e._zod.def)??e._zod.def.shape}function p0(e,t,n){Object.defineProperty(e,t,{get(){
let r=n();return Ti(this,t,r),r},enumerable:!0,configurable:!0})}function d0(e,t,n){t in e?Ti(e,t,n):e[t]=n}function Nr(e,t,n,r){let o=xn(t);for(let i of n){let s=Object.getOwnPropertyDescriptor(o,i);
s.enumerable&&(s.get?p0(e,i,function(){let a=t._zod.def.shape[i];return r?r(a,i):a}):d0(e,i,r?r(s.value,i):s.value))}}function E1(e,t){for(let n of Reflect.ownKeys(t)){let r=Object.getOwnPropertyDescriptor(
t,n);r.enumerable&&(r.get?p0(e,n,function(){return t[n]}):d0(e,n,r.value))}}function nn(...e){let t={};for(let n of e){let r=Object.getOwnPropertyDescriptors(n);Object.assign(t,r)}return Object.defineProperties(
{},t)}function x1(e){return nn(e._zod.def)}function v1(e,t){return t?t.reduce(function(n,r){return n?.[r]},e):e}function w1(e){let t=Object.keys(e),n=t.map(function(r){return e[r]});return Promise.all(
n).then(function(r){let o={};for(let i=0;i<t.length;i++)o[t[i]]=r[i];return o})}function S1(e=10){let t="abcdefghijklmnopqrstuvwxyz",n="";for(let r=0;r<e;r++)n+=t[Math.floor(Math.random()*t.length)];return n}
function m0(e){return JSON.stringify(e)}function h0(e){return e.toLowerCase().trim().replace(/[^\w\s-]/g,"").replace(/[\s_-]+/g,"-").replace(/^-+|-+$/g,"")}function Oi(e){return typeof e=="object"&&e!==
null&&!Array.isArray(e)}function xo(e){if(Oi(e)===!1)return!1;let t=e.constructor;if(t===void 0||typeof t!="function")return!0;let n=t.prototype;return!(Oi(n)===!1||Object.prototype.hasOwnProperty.call(
n,"isPrototypeOf")===!1)}function gp(e){return xo(e)?{...e}:Array.isArray(e)?[...e]:e instanceof Map?new Map(e):e instanceof Set?new Set(e):e}function A1(e){let t=0;for(let n in e)Object.prototype.hasOwnProperty.
call(e,n)&&t++;return t}function _0(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function Lt(e,t,n){let r=new e._zod.constr(t??e._zod.def);return(!t||n?.parent)&&(r._zod.parent=e),r}function Kn(e){
let t=e;if(!t)return{};if(typeof t=="string")return{error:function(){return t}};if(t?.message!==void 0){if(t?.error!==void 0)throw new Error("Cannot specify both `message` and `error` params");t.error=
t.message}return delete t.message,typeof t.error=="string"?{...t,error:function(){return t.error}}:t}function N1(e){let t;return new Proxy({},{get(n,r,o){return t??(t=e()),Reflect.get(t,r,o)},set(n,r,o,i){
return t??(t=e()),Reflect.set(t,r,o,i)},has(n,r){return t??(t=e()),Reflect.has(t,r)},deleteProperty(n,r){return t??(t=e()),Reflect.deleteProperty(t,r)},ownKeys(n){return t??(t=e()),Reflect.ownKeys(t)},
getOwnPropertyDescriptor(n,r){return t??(t=e()),Reflect.getOwnPropertyDescriptor(t,r)},defineProperty(n,r,o){return t??(t=e()),Reflect.defineProperty(t,r,o)}})}function E0(e){return typeof e=="bigint"?
e.toString()+"n":typeof e=="string"?`"${e}"`:`${e}`}function bp(e){return Object.keys(e).filter(function(t){return e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional"})}function x0(e,t){let n=e._zod.
def,r=n.checks;if(r&&r.length>0)throw new Error(".pick() cannot be used on object schemas containing refinements");let i={};return Nr(i,e,Ka(e,t)),Lt(e,nn(n,{shape:i,checks:[]}))}function Ka(e,t){let n=xn(
e),r=[];for(let o of Reflect.ownKeys(t)){if(!Object.getOwnPropertyDescriptor(n,o)?.enumerable)throw new Error(`Unrecognized key: "${String(o)}"`);t[o]&&r.push(o)}return r}function v0(e,t){let n=e._zod.
def,r=n.checks;if(r&&r.length>0)throw new Error(".omit() cannot be used on object schemas containing refinements");let i=new Set(Ka(e,t)),s={};return Nr(s,e,Reflect.ownKeys(xn(e)).filter(function(a){return!i.
has(a)})),Lt(e,nn(n,{shape:s,checks:[]}))}function w0(e,t){if(!xo(t))throw new Error("Invalid input to extend: expected a plain object");let n=e._zod.def.checks;if(n&&n.length>0){let o=xn(e);for(let i of Reflect.
ownKeys(t))if(Object.getOwnPropertyDescriptor(o,i)!==void 0)throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}return Lt(e,nn(e._zod.def,{shape:S0(
e,t)}))}function S0(e,t){let n={};return Nr(n,e,Reflect.ownKeys(xn(e))),E1(n,t),n}function A0(e,t){if(!xo(t))throw new Error("Invalid input to safeExtend: expected a plain object");return Lt(e,nn(e._zod.
def,{shape:S0(e,t)}))}function I0(e,t){if(!t?._zod?.def)throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");if(e._zod.def.checks?.length)throw new Error(
".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");let n={};Nr(n,e,Reflect.ownKeys(xn(e))),Nr(n,t,Reflect.ownKeys(xn(t)));let r=nn(e._zod.def,{shape:n,get catchall(){
return t._zod.def.catchall},checks:t._zod.def.checks??[]});return Lt(e,r)}function N0(e,t,n,r="partial"){let i=t._zod.def.checks;if(i&&i.length>0)throw new Error(`.${r}() cannot be used on object schemas containing refinements`);let a=n?new Set(Ka(t,n)):void 0,c={};return Nr(c,t,Reflect.ownKeys(xn(t)),e&&function(u,l){return a&&!a.has(l)?u:new e({type:"optional",innerType:u})}),Lt(t,nn(t._zod.def,
{shape:c,checks:[]}))}function R0(e,t,n){let r=n?new Set(Ka(t,n)):void 0,o={};return Nr(o,t,Reflect.ownKeys(xn(t)),function(i,s){return r&&!r.has(s)?i:new e({type:"nonoptional",innerType:i})}),Lt(t,nn(
t._zod.def,{shape:o}))}function Jn(e,t=0){if(e.aborted===!0)return!0;for(let n=t;n<e.issues.length;n++)if(e.issues[n]?.continue!==!0)return!0;return!1}function yp(e,t=0){if(e.aborted===!0)return!0;for(let n=t;n<
e.issues.length;n++)if(e.issues[n]?.continue===!1)return!0;return!1}function Rr(e,t){return t.map(function(n){var r;return(r=n).path??(r.path=[]),n.path.unshift(e),n})}function Eo(e){return typeof e==
"string"?e:e?.message}function O0(e){let t=[];for(let n of e??[]){let r=n._zod.def;if(!/_(length|size)$|_equals$/.test(r.check))break;let o=r.maximum??r.length??r.size;o>=0&&t.push([o,n])}return t}function Ja(e,t,n){
var r;for(let o=t;o<e.length;o++)(r=e[o]).schema??(r.schema=n)}function rn(e,t,n){var r;let o=e.inst?._zod?.traits;o?.has("$ZodType")&&(o.has("$ZodCheck")?(r=e).schema??(r.schema=e.inst):e.schema=e.inst);
let i=e.schema!==e.inst?e.schema?._zod.def?.error:void 0,s=e.message?e.message:Eo(e.inst?._zod.def?.error?.(e))??Eo(i?.(e))??Eo(t?.error?.(e))??Eo(n.customError?.(e))??Eo(n.localeError?.(e))??"Invalid input",a={};for(let c of Object.keys(e))c==="inst"||c==="schema"||c==="continue"||c==="input"||c==="__proto__"||(a[c]=e[c]);return a.path??(a.path=[]),a.message=s,t?.reportInput&&(a.input=e.input),a}
function T1(e){return e instanceof Set?"set":e instanceof Map?"map":e instanceof File?"file":"unknown"}function k1(e){let t=e.length;if(!C1.test(e))return t;let n=t;for(let r=0;r<t-1;r++)(e.charCodeAt(
r)&64512)===55296&&(e.charCodeAt(r+1)&64512)===56320&&(n--,r++);return n}function $1(e){return Array.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function V1(e){let t=typeof e;switch(t){case"number":return Number.isNaN(e)?"nan":"number";case"object":{if(e===null)return"null";if(Array.isArray(e))return"array";let n=e;if(n&&Object.getPrototypeOf(n)!==Object.prototype&&"constructor"in n&&n.constructor)
return n.constructor.name}}return t}function _p(...e){let[t,n,r]=e;return typeof t=="string"?{message:t,code:"custom",input:n,inst:r}:{...t}}function D1(e){return Object.entries(e).filter(function([t,
n]){return Number.isNaN(Number.parseInt(t,10))}).map(function(t){return t[1]})}function T0(e){let t=(void 0)(e),n=new Uint8Array(t.length);for(let r=0;r<t.length;r++)n[r]=t.charCodeAt(r);return n}function C0(e){
let t="";for(let n=0;n<e.length;n++)t+=String.fromCharCode(e[n]);return btoa(t)}function P1(e){let t=e.replace(/-/g,"+").replace(/_/g,"/"),n="=".repeat((4-t.length%4)%4);return T0(t+n)}function U1(e){
return C0(e).replace(/\+/g,"-").replace(/\//g,"_").replace(/=/g,"")}function F1(e){let t=e.replace(/^0x/,"");if(t.length%2!==0)throw new Error("Invalid hex string length");let n=new Uint8Array(t.length/
2);for(let r=0;r<t.length;r+=2)n[r/2]=Number.parseInt(t.slice(r,r+2),16);return n}function L1(e){return Array.from(e).map(function(t){return t.toString(16).padStart(2,"0")}).join("")}function Ep(e,t){
for(let n in t){let r=Object.getOwnPropertyDescriptor(t,n);r.get?Object.defineProperty(e,n,{...r,enumerable:!1}):z1(e,n,r.value)}}function tn(e,t,n,r=!0){return Object.defineProperty(e,t,{configurable:!0,
writable:!0,enumerable:r,value:n}),n}function xp(e,t,n){return tn(e,t,n,!1)}function Z1(e,t){for(let n in e){let r=e[n];Object.defineProperty(t,n,{configurable:!0,enumerable:!0,get(){return tn(this,n,
r(this))},set(o){tn(this,n,o)}})}return t}function z1(e,t,n){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?n:tn(this,t,n.bind(this))},set(r){tn(this,t,r)}})}function B1(e,t){let n=Object.
getPrototypeOf(e);return t in n?void 0:n}function vo(e,t,n){let r=Object.getPrototypeOf(e._zod);if(t in r&&fp!==e._zod){fp=void 0;return}fp=e._zod,Object.defineProperty(r,t,{configurable:!0,get(){Object.
defineProperty(this,t,M1);let o=Xn;Xn=!1;try{let i=n(this);return Xn?delete this[t]:Object.defineProperty(this,t,{configurable:!0,writable:!0,value:i}),Xn=Xn||o,i}catch(i){throw delete this[t],Xn=Xn||
o,i}},set(o){Object.defineProperty(this,t,{configurable:!0,writable:!0,value:o})}})}function vp(e,t,n,r){let o=B1(e,t);o&&Object.defineProperty(o,t,{configurable:!0,get(){let i={configurable:!0,writable:!0,
enumerable:r,value:void 0};return Object.defineProperty(this,t,i),i.value=n(this),Object.defineProperty(this,t,i),i.value},set(i){Object.defineProperty(this,t,{configurable:!0,writable:!0,enumerable:r,
value:i})}})}function $0(e){let t=function(){return e};return t[k0]=!0,t}var pp,c0,Xa,g0,I1,b0,y0,R1,O1,C1,dp,fp,Xn,M1,k0,wn=y(function(){f();Tr();pp=class{constructor(t){this._getter=t,this._value=void 0}get value(){
let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),this._value}};c0=Symbol("evaluating");Xa="captureStackTrace"in Error?Error.captureStackTrace:function(...e){};g0=Ya(function(){
if(Or.jitless||typeof navigator<"u"&&navigator?.userAgent?.includes("Cloudflare"))return!1;try{let e=Function;return new e(""),!0}catch{return!1}});I1=function(e){let t=typeof e;switch(t){case"undefined":return"undefined";case"string":return"string";case"number":return Number.isNaN(e)?"nan":"number";case"boolean":return"boolean";case"function":return"function";case"bigint":return"bigint";case"symbol":return"symbol";case"object":return Array.isArray(e)?"array":e===null?"null":e.then&&typeof e.then=="function"&&e.catch&&typeof e.catch=="function"?"promise":typeof Map<"u"&&e instanceof Map?"map":
typeof Set<"u"&&e instanceof Set?"set":typeof Date<"u"&&e instanceof Date?"date":typeof File<"u"&&e instanceof File?"file":"object";default:throw new Error(`Unknown data type: ${t}`)}},b0=new Set(["string","number","symbol"]),y0=new Set(["string","number","bigint","boolean","symbol","undefined"]);R1=(function(){return{safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],
uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]}})(),O1={int64:[BigInt("-9223372036854775808"),BigInt("9223372036854775807")],uint64:[
BigInt(0),BigInt("18446744073709551615")]};C1=/[\uD800-\uDBFF]/;dp=class{constructor(...t){}};Xn=!1,M1={configurable:!0,get(){Xn=!0}};k0="~constantCatch"});function j1(e){let t=D0;if(t){let n=t.stackTraceLimit;if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return D0=null,new e}try{return new e}finally{t.stackTraceLimit=n}}}return new e}function He(e,t,n,r){
let o={};function i(m){this.def=m,this.constr=p,this.traits=new Set}i.prototype=o;let s=n,a=s&&new WeakSet;function c(m,d){if(m._zod){if(m._zod.traits.has(e))return}else{wp.value=new i(d);try{Object.defineProperty(
m,"_zod",wp)}finally{wp.value=void 0}}if(m._zod.traits.add(e),t(m,d),a){let x=Object.getPrototypeOf(m),_=m._zod.constr.prototype,N=x;for(;N&&N!==_;)N=Object.getPrototypeOf(N);let R=N??x;a.has(R)||(a.add(
R),Ep(R,s))}let h=p.prototype;for(let x in h)Object.prototype.hasOwnProperty.call(h,x)&&(x in m||(m[x]=h[x].bind(m)))}let u=r?.Parent??Object;class l extends u{}Object.defineProperty(l,"name",{value:e});
function p(m){let d=r?.Parent?j1(l):this;c(d,m);let h=d._zod.deferred;if(h){for(let _ of h)_();d._zod.deferred=void 0}let x=globalThis.__zod_globalConfig?.postProcessor;return x&&x(d),d}return Object.
defineProperty(p,"init",{value:c}),Object.defineProperty(p,Symbol.hasInstance,{value:function(m){return r?.Parent&&m instanceof r.Parent?!0:m?._zod?.traits?.has(e)}}),Object.defineProperty(p,"name",{value:e}),
p}function An(e){return e&&Object.assign(Or,e),Or}var V0,wp,D0,Sn,Or,Tr=y(function(){f();wn();wp={value:void 0,enumerable:!1},D0="captureStackTrace"in Error?Error:null;Sn=class extends Error{constructor(){
super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}};(V0=globalThis).__zod_globalConfig??(V0.__zod_globalConfig={});Or=globalThis.__zod_globalConfig});function G1(){let e=this._zod;return e.message??(e.message=JSON.stringify(e.def,mp,2)),e.message}function W1(e){this._zod.message=e}var Y1,Ap,P0,U0,YW,Ci,Ip=y(function(){f();Tr();wn();Y1={get:G1,set:W1,
enumerable:!0,configurable:!0},Ap={value:void 0,enumerable:!1},P0=new WeakSet([Object.prototype,Error.prototype]),U0=function(e,t){e.name="$ZodError",Ap.value=t,Object.defineProperty(e,"issues",Ap),Ap.
value=void 0,Object.defineProperty(e,"message",Y1);let n=Object.getPrototypeOf(e);P0.has(n)||(P0.add(n),Object.defineProperty(n,"toString",{configurable:!0,enumerable:!1,get(){var o=this;let r=function(){
return o.message};return Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0}),r},set(r){Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},YW=He(
"$ZodError",U0),Ci=He("$ZodError",U0,void 0,{Parent:Error})});function F0(e,t,n){let r;return{success:!1,get error(){return r||(r=new e(t.map(function(o){return rn(o,n,An())})),t=void 0,n=void 0),r},set error(o){r=o,t=void 0,n=void 0}}}var K1,Np,J1,Rp,H1,Op,Q1,Tp,
L0=y(function(){f();Tr();Ip();wn();K1=function(e){let t=function(n,r,o,i){let s=o?{...o,async:!1}:{async:!1},a=n._zod.run({value:r,issues:[]},s);if(a instanceof Promise)throw new Sn;if(a.issues.length){
let c=new(i?.Err??e)(a.issues.map(function(u){return rn(u,s,An())}));throw Xa(c,i?.callee??t),c}return a.value};return t},Np=K1(Ci),J1=function(e){let t=async function(n,r,o,i){let s=o?{...o,async:!0}:
{async:!0},a=n._zod.run({value:r,issues:[]},s);if(a instanceof Promise&&(a=await a),a.issues.length){let c=new(i?.Err??e)(a.issues.map(function(u){return rn(u,s,An())}));throw Xa(c,i?.callee??t),c}return a.
value};return t},Rp=J1(Ci),H1=function(e){return function(t,n,r){let o=r?{...r,async:!1}:{async:!1},i=t._zod.run({value:n,issues:[]},o);if(i instanceof Promise)throw new Sn;return i.issues.length?F0(e,
i.issues,o):{success:!0,data:i.value}}},Op=H1(Ci);Q1=function(e){return async function(t,n,r){let o=r?{...r,async:!0}:{async:!0},i=t._zod.run({value:n,issues:[]},o);return i instanceof Promise&&(i=await i),
i.issues.length?F0(e,i.issues,o):{success:!0,data:i.value}}},Tp=Q1(Ci)});var Z0,z0,kp=y(function(){f();Z0=/^[\s\S]{0,}$/,z0=/^-?\d+(?:\.\d+)?$/});var $p,q1,B0,Vp=y(function(){f();Tr();$p=He("$ZodCheck",function(e,t){var n;e._zod??(e._zod={}),e._zod.def=t,(n=e._zod).onattach??(n.onattach=[])}),q1=He("$ZodCheckStringFormat",function(e,t){var n,r;
$p.init(e,t),t.pattern?(n=e._zod).check??(n.check=function(o){t.pattern.lastIndex=0,!t.pattern.test(o.value)&&o.issues.push({origin:"string",code:"invalid_format",format:t.format,input:o.value,...t.pattern?
{pattern:t.pattern.toString()}:{},inst:e,continue:!t.abort})}):(r=e._zod).check??(r.check=function(){})}),B0=He("$ZodCheckRegex",function(e,t){q1.init(e,t),e._zod.check=function(n){t.pattern.lastIndex=
0,!t.pattern.test(n.value)&&n.issues.push({origin:"string",code:"invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,continue:!t.abort})}})});var M0=y(function(){f()});var j0,Dp=y(function(){f();j0={major:4,minor:6,patch:7}});async function tC(e,t){let n={async:!0};return W0(await e._zod.run({value:t,issues:[]},n),n)}function nC(e){return{validate:function(t){let n={async:!1};try{let r=e._zod.run({value:t,issues:[]},n);if(!(r instanceof
Promise))return W0(r,n)}catch{}return tC(e,t)},vendor:"zod",version:1}}function Ha(e,t,n,r,o,i){let s=n in r,a=i==="optional";if(!(!s&&a&&o==="optional")){if(e.issues.length){if(o!==void 0&&a&&!s)return;
t.issues.push(...Rr(n,e.issues))}if(!s&&o===void 0){e.issues.length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}e.value===void 0?(s||o==="defaulted"&&!a)&&
(t.value[n]=void 0):t.value[n]=e.value}}function oC(e){let t=Object.keys(e.shape),n=Object.getOwnPropertySymbols(e.shape),r=n.length?n:rC,o=r.length?[...t,...r]:t;for(let s of o)if(!e.shape?.[s]?._zod?.
traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(s)}": expected a Zod schema`);let i=bp(e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(
i)}}function iC(e,t,n,r,o,i,s){let a=[],c=o.keySet,u=o.catchall._zod,l=u.def.type,p=u.optin,m=u.optout,d=0;for(let h in t){if(s&&n.issues.length!==d){if(Jn(n,d))break;d=n.issues.length}if(c.has(h))continue;
if(h==="__proto__"){l==="never"&&a.push(h);continue}if(l==="never"){a.push(h);continue}let x=u.run({value:t[h],issues:[]},r);x instanceof Promise?e.push(x.then(function(_){return Ha(_,n,h,t,p,m)})):Ha(
x,n,h,t,p,m)}return a.length&&n.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:i,continue:!0}),e.length?Promise.all(e).then(function(){return n}):n}function G0(e,t,n,r){return t.issues.length?
(e.value=n.catchValue({...t,value:e.value,error:{issues:t.issues.map(function(o){return rn(o,r,An())})},input:e.value}),e):(e.value=t.value,t.memo&&(e.memo=!0),e)}var Cr,W0,Y0,X0,rC,K0,J0,H0,Q0=y(function(){
f();Tr();kp();wn();Dp();wn();Cr=He("$ZodType",function(e,t){var n;e??(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=j0;let r=e._zod.def.checks,o=e._zod.traits.has("$ZodCheck")?[e,...r??[]]:
r?.length?[...r]:[];for(let i of o)for(let s of i._zod.onattach)s(e);if(o.length===0)(n=e._zod).deferred??(n.deferred=[]),e._zod.deferred?.push(function(){e._zod.run=e._zod.parse});else{let i=function(a,c,u){
if(a.memo)return a;let l=Jn(a),p;for(let m of c){if(m._zod.def.when){if(yp(a)||!m._zod.def.when(a))continue}else if(l)continue;let d=a.issues.length,h=m._zod.check(a);if(h instanceof Promise&&u?.async===
!1)throw new Sn;if(p||h instanceof Promise)p=(p??Promise.resolve()).then(async function(){await h,a.issues.length!==d&&(Ja(a.issues,d,e),l||(l=Jn(a,d)))});else{if(a.issues.length===d)continue;Ja(a.issues,
d,e),l||(l=Jn(a,d))}}return p?p.then(function(){return a}):a},s=function(a,c,u){if(Jn(a))return a.aborted=!0,a;let l=i(c,o,u);if(l instanceof Promise){if(u.async===!1)throw new Sn;return l.then(function(p){
return e._zod.parse(p,u)})}return e._zod.parse(l,u)};e._zod.run=function(a,c){if(c.skipChecks)return e._zod.parse(a,c);if(c.direction==="backward"){let l=e._zod.parse({value:a.value,issues:[]},{...c,skipChecks:!0});
return l instanceof Promise?l.then(function(p){return s(p,a,c)}):s(l,a,c)}let u=e._zod.parse(a,c);if(u instanceof Promise){if(c.async===!1)throw new Sn;return u.then(function(l){return i(l,o,c)})}return i(
u,o,c)}}},{get"~standard"(){return xp(this,"~standard",nC(this))},set"~standard"(e){tn(this,"~standard",e)}}),W0=function(e,t){return e.issues.length?{issues:e.issues.map(function(n){return rn(n,t,An())})}:
{value:e.value}};Y0=He("$ZodString",function(e,t){Cr.init(e,t),e._zod.pattern=t.pattern??Z0,e._zod.parse=function(n,r){if(t.coerce)try{n.value=String(n.value)}catch{}return typeof n.value=="string"||n.
issues.push({expected:"string",code:"invalid_type",input:n.value,inst:e}),n}}),X0=He("$ZodUnknown",function(e,t){Cr.init(e,t),e._zod.parse=function(n){return n}});rC=[];K0=He("$ZodObject",function(e,t){
Cr.init(e,t);let n=Object.getOwnPropertyDescriptor(t,"shape"),r=n?.get?n.get.raw:t.shape??{};if(r){let u=function(){let l={...r};return Object.defineProperty(t,"shape",{value:l}),u.raw=l,l};u.raw=r,Object.
defineProperty(t,"shape",{get:u})}let o=Ya(function(){return oC(t)});vo(e,"propValues",function(u){let l=u.def.shape,p={};for(let m in l){let d=l[m]._zod;if(d.values){Object.prototype.hasOwnProperty.call(
p,m)||Ti(p,m,new Set);for(let h of d.values)p[m].add(h);d.optin!==void 0&&p[m].add(void 0)}}return p});let i=Oi,s=t.catchall,a,c=Or.memoizer;c?.attach(e),e._zod.parse=function(u,l){a??(a=o.value);let p=u.
value;if(!i(p))return u.issues.push({expected:"object",code:"invalid_type",input:p,inst:e}),u;u.value=c?c.alloc(e,u,{},l):{};let m=[],d=a.shape,h=l?.abortEarly,x=u.issues.length;for(let _ of a.allKeys){
if(h&&u.issues.length!==x){if(Jn(u,x))break;x=u.issues.length}if(_==="__proto__")continue;let N=d[_],R=N._zod.optin,P=N._zod.optout,V=N._zod.run({value:p[_],issues:[]},l);V instanceof Promise?m.push(V.
then(function(B){return Ha(B,u,_,p,R,P)})):Ha(V,u,_,p,R,P)}return s?iC(m,p,u,l,o.value,e,h===!0):m.length?Promise.all(m).then(function(){return u}):u}}),J0=He("$ZodRecord",function(e,t){Cr.init(e,t);let n=Or.
memoizer;n?.attach(e),e._zod.parse=function(r,o){let i=r.value;if(!xo(i))return r.issues.push({expected:"record",code:"invalid_type",input:i,inst:e}),r;let s=[],a=t.keyType._zod.values;if(a&&!t.partial){
r.value=n?n.alloc(e,r,{},o):{};let c=new Set;for(let l of a)if(typeof l=="string"||typeof l=="number"||typeof l=="symbol"){if(c.add(typeof l=="number"?l.toString():l),l==="__proto__")continue;let p=t.
keyType._zod.run({value:l,issues:[]},o);if(p instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(p.issues.length){r.issues.push({code:"invalid_key",origin:"record",issues:p.issues.map(function(h){return rn(h,o,An())}),input:l,path:[l],inst:e});continue}let m=p.value;if(m==="__proto__")continue;let d=t.valueType._zod.run({value:i[l],issues:[]},o);d instanceof
Promise?s.push(d.then(function(h){h.issues.length&&r.issues.push(...Rr(l,h.issues)),r.value[m]=h.value})):(d.issues.length&&r.issues.push(...Rr(l,d.issues)),r.value[m]=d.value)}let u;for(let l in i)if(!c.
has(l))if(t.mode==="loose"){if(l==="__proto__")continue;r.value[l]=i[l]}else u=u??[],u.push(l);u&&u.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:u,continue:!0})}else{r.value=n?
n.alloc(e,r,{},o):{};let c;for(let u of Reflect.ownKeys(i)){if(u==="__proto__"||!Object.prototype.propertyIsEnumerable.call(i,u))continue;let l=t.keyType._zod.run({value:u,issues:[]},o);if(l instanceof
Promise)throw new Error("Async schemas not supported in object keys currently");if(typeof u=="string"&&z0.test(u)&&l.issues.length){let h=t.keyType._zod.run({value:Number(u),issues:[]},o);if(h instanceof
Promise)throw new Error("Async schemas not supported in object keys currently");h.issues.length===0&&(l=h)}if(l.issues.length){t.mode==="loose"?r.value[u]=i[u]:a?(c=c??[],c.push(u)):r.issues.push({code:"invalid_key",origin:"record",issues:l.issues.map(function(h){return rn(h,o,An())}),input:u,path:[u],inst:e});continue}let m=l.value;if(m==="__proto__")continue;let d=t.valueType._zod.run({value:i[u],issues:[]},
o);d instanceof Promise?s.push(d.then(function(h){h.issues.length&&r.issues.push(...Rr(u,h.issues)),r.value[m]=h.value})):(d.issues.length&&r.issues.push(...Rr(u,d.issues)),r.value[m]=d.value)}c&&c.length>
0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:c,continue:!0})}return s.length?Promise.all(s).then(function(){return r}):r}});H0=He("$ZodCatch",function(e,t){Cr.init(e,t),vo(e,"optin",
function(n){return n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"}),vo(e,"optout",function(n){return n.def.innerType._zod.optout}),vo(e,"values",function(n){return n.def.innerType._zod.
values}),e._zod.parse=function(n,r){if(r.direction==="backward")return t.innerType._zod.run(n,r);let o=t.innerType._zod.run({value:n.value,issues:[]},r);return o instanceof Promise?o.then(function(i){
return G0(n,i,t,r)}):G0(n,o,t,r)}})});var q0=y(function(){f()});var Pp=y(function(){f()});function sC(){return new Up}var tw,Up,z4,nw=y(function(){f();Up=class{constructor(){this._map=new WeakMap,this._idmap=new Map}add(t,...n){let r=n[0];return this._map.set(t,r),r&&typeof r=="object"&&"id"in r&&this._idmap.set(r.id,t),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}remove(t){let n=this._map.get(t);return n&&typeof n=="object"&&"id"in n&&this._idmap.delete(n.id),this.
_map.delete(t),this}get(t){let n=t._zod.parent;if(n){let r={...this.get(n)??{}};delete r.id;let o={...r,...this._map.get(t)};return Object.keys(o).length?o:void 0}return this._map.get(t)}has(t){return this.
_map.has(t)}};(tw=globalThis).__zod_globalRegistry??(tw.__zod_globalRegistry=sC());z4=globalThis.__zod_globalRegistry});var rw=y(function(){f()});function aC(e){return e.checks&&(e.checks=[...e.checks]),e}function ow(e,t){return new e(aC({type:"string",...Kn(t)}))}function iw(e){return new e({type:"unknown"})}function Fp(e,t){return new B0({check:"string_format",format:"regex",...Kn(t),pattern:e})}var sw=y(function(){f();Vp();wn()});var aw=y(function(){f()});var cw=y(function(){f()});var ki=y(function(){f();Tr();L0();Ip();Q0();q0();Vp();Dp();wn();kp();Pp();nw();M0();rw();sw();aw();cw()});var Lp=y(function(){f();ki()});function Zp(e){return ow(uC,e)}function fw(){return iw(lC)}function pw(e,t){let n={type:"object",shape:e??{},...Kn(t)};return new fC(n)}function dw(e,t,n){return!t||!t._zod?new lw({type:"record",keyType:Zp(),
valueType:e,...Kn(t)}):new lw({type:"record",keyType:e,valueType:t,...Kn(n)})}function mw(e,t){return new pC({type:"catch",innerType:e,catchValue:typeof t=="function"?t:vn.constantCatch(t)})}var $i,uC,
lC,fC,lw,pC,hw=y(function(){f();ki();wn();Lp();$i=He("ZodMiniType",function(e,t){if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");Cr.init(e,t),e.def=t,e.type=t.type},{get with(){return this.
check},set with(e){tn(this,"with",e)},parse(e,t){return Np(this,e,t,{callee:this.parse})},parseAsync(e,t){return Rp(this,e,t,{callee:this.parseAsync})},safeParse(e,t){return Op(this,e,t)},safeParseAsync(e,t){
return Tp(this,e,t)},check(...e){let t=this.def;return this.clone({...t,checks:[...t.checks??[],...e.map(function(n){return typeof n=="function"?{_zod:{check:n,def:{check:"custom"},onattach:[]}}:n})]},
{parent:!0})},clone(e,t){return Lt(this,e,t)},brand(){return this},register(e,t){return e.add(this,t),this},apply(e,...t){return t.length===0?e(this):e(this,...t)}}),uC=He("ZodMiniString",function(e,t){
Y0.init(e,t),$i.init(e,t)});lC=He("ZodMiniUnknown",function(e,t){X0.init(e,t),$i.init(e,t)});fC=He("ZodMiniObject",function(e,t){K0.init(e,t),$i.init(e,t),vp(e,"shape",function(n){return n._zod.def.shape},
!1)});lw=He("ZodMiniRecord",function(e,t){J0.init(e,t),$i.init(e,t)});pC=He("ZodMiniCatch",function(e,t){H0.init(e,t),$i.init(e,t)})});var gw=y(function(){f();ki()});var bw=y(function(){f()});var yw=y(function(){f()});var _w=y(function(){f();ki();Lp();hw();gw();Pp();bw();yw()});var Ew=y(function(){f();_w()});var xw={};Ve(xw,{catch:function(){return mw},object:function(){return pw},record:function(){return dw},regex:function(){return Fp},string:function(){return Zp},unknown:function(){return fw}});var vw=y(
function(){f();Ew()});f();module.exports={"@bufbuild/protobuf":function(){return Vh(),Ce($h)},"@bufbuild/protobuf/wkt":function(){return Ph(),Ce(Dh)},"@cfworker/json-schema":function(){return Kh(),Ce(Xh)},"@connectrpc/connect":function(){return Lg(),Ce(Fg)},"@connectrpc/connect-node":function(){return lb(),Ce(ub)},"@scalekit-sdk/node/lib/core.js":function(){return iE(),Ce(rE)},"@scalekit-sdk/node/lib/pkg/grpc/scalekit/v1/connected_accounts/connected_accounts_pb.js":function(){return vE(),Ce(xE)},"@scalekit-sdk/node/lib/pkg/grpc/scalekit/v1/connections/connections_pb.js":function(){return GE(),Ce(jE)},"@scalekit-sdk/node/lib/pkg/grpc/scalekit/v1/errdetails/errdetails_pb.js":function(){return XE(),Ce(WE)},"@scalekit-sdk/node/lib/pkg/grpc/scalekit/v1/tools/tools_pb.js":function(){return ex(),Ce(QE)},dotenv:function(){
return rx(),Ce(pr)},"fastest-levenshtein":function(){return ax(),Ce(sx)},mime:function(){return gx(),Ce(hx)},minisearch:function(){return Tx(),Ce(Ox)},yargs:function(){return a0(),Ce(s0)},"zod/mini":function(){
return vw(),Ce(xw)}};
return module.exports;
})({}, Object.freeze({}), require("node:url").pathToFileURL(__filename).href);

/* The program: src/main.ts and what it imports. */
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __reExport = (target, mod, secondTarget) => (__copyProps(target, mod, "default"), secondTarget && __copyProps(secondTarget, mod, "default"));
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

// src/answer/failure.ts
var ERROR_CODES, Failure;
var init_failure = __esm({
  "src/answer/failure.ts"() {
    "use strict";
    /**
     * Every `error.code` of the contract, the exit code of its class, and what it means to the person.
     * The registry is the only place that pairs the two; help texts and documents are checked against it.
     */
    ERROR_CODES = {
      PROVIDER_ERROR: {
        exit: 1,
        meaning: "the provider answered with an error; `status` and `body` are the provider's own"
      },
      TOOL_ERROR: { exit: 1, meaning: "the tool ran and failed; `tool_error_code` and `execution_id` say how" },
      SCALEKIT_ERROR: { exit: 1, meaning: "Scalekit answered with an error of its own" },
      INTERNAL: { exit: 1, meaning: "a bug in this program" },
      USAGE: { exit: 2, meaning: "the flags are wrong; nothing was sent" },
      INVALID_JSON: { exit: 2, meaning: "a flag that takes JSON does not hold JSON; nothing was sent" },
      INVALID_TOOL_INPUT: {
        exit: 2,
        meaning: "the input does not fit the schema; `violations` lists every problem"
      },
      IDENTIFIER_REQUIRED: { exit: 2, meaning: "no identifier says whose account to use" },
      INVALID_PATH: { exit: 2, meaning: "the path does not start at the API root or tries to leave it" },
      INVALID_HEADER: { exit: 2, meaning: "a header may not be set, or its value is not one line" },
      FILE_NOT_FOUND: { exit: 2, meaning: "there is no such file" },
      FILE_EXISTS: { exit: 2, meaning: "the output file exists; `--overwrite` replaces it" },
      FILE_REFUSED: { exit: 2, meaning: "this file may not be read or written" },
      CONNECTION_NOT_FOUND: {
        exit: 3,
        meaning: "no such connection; `configured_providers` lists what there is"
      },
      CONNECTION_NOT_COMPLETED: { exit: 3, meaning: "the connection is not finished in the Dashboard" },
      AMBIGUOUS_CONNECTION: { exit: 3, meaning: "several connections fit, and the call could change something" },
      AUTHORIZATION_REQUIRED: { exit: 4, meaning: "the person must open `link` and consent" },
      ACCOUNT_NOT_FOUND: { exit: 4, meaning: "the person has no account on this connection" },
      ACCOUNT_NOT_ACTIVE: { exit: 4, meaning: "the account is not active; `status` says what it is" },
      PROVIDER_UNAUTHORIZED: { exit: 4, meaning: "the provider refused the grant; `link` renews it" },
      TOOL_NOT_FOUND: { exit: 5, meaning: "no such tool; `suggestions` are the nearest names" },
      NOT_FOUND: { exit: 5, meaning: "there is no such thing" },
      TOOL_PROXY_DISABLED: { exit: 6, meaning: "the proxy is switched off for this provider" },
      FORBIDDEN: { exit: 6, meaning: "not allowed" },
      READ_ONLY: { exit: 6, meaning: "TOOL_READ_ONLY is set, and this call could change something" },
      CONFIRMATION_REQUIRED: {
        exit: 6,
        meaning: "TOOL_CONFIRM_WRITES is set; show `preview`, then pass `confirm`"
      },
      RATE_LIMITED: { exit: 7, meaning: "too many calls; wait `retry_after` seconds" },
      UNAVAILABLE: { exit: 8, meaning: "a passing fault on the other side; nothing happened" },
      NETWORK: { exit: 8, meaning: "the environment could not be reached; nothing happened" },
      TIMEOUT: { exit: 8, meaning: "time ran out before anything was changed" },
      OUTCOME_UNKNOWN: { exit: 9, meaning: "the request was sent and no answer came: it may have happened" },
      CONFIG_MISSING: { exit: 10, meaning: "credentials are missing; `missing` names them" },
      CONFIG_INVALID: { exit: 10, meaning: "a setting has a wrong value" },
      INVALID_CREDENTIALS: { exit: 10, meaning: "Scalekit does not accept the credentials" },
      INTERRUPTED: { exit: 130, meaning: "stopped by SIGINT (130) or SIGTERM (143)" }
    };
    /** What a failure carries beyond its code and message. */
    /** The one error that rooms throw; `main` turns it into the JSON answer and the exit code. */
    Failure = class extends Error {
      name = "Failure";
      code;
      hint;
      retryable;
      details;
      document;
      next;
      exitCode;
      constructor(code, message, parts) {
        super(message, parts.cause === void 0 ? void 0 : { cause: parts.cause });
        const { exit } = ERROR_CODES[code];
        this.code = code;
        this.hint = parts.hint;
        // Classes 7 and 8 say by definition that nothing happened, so running again repeats nothing.
        this.retryable = parts.retryable ?? (exit === 7 || exit === 8);
        this.details = parts.details ?? {};
        this.document = parts.document ?? {};
        this.next = parts.next ?? [];
        this.exitCode = parts.exit ?? exit;
      }
    };
  }
});

// package.json
var package_default;
var init_package = __esm({
  "package.json"() {
    package_default = { name: "scalekit-agent-auth", version: "3.0.0" };
  }
});

// src/version.ts
var VERSION;
var init_version = __esm({
  "src/version.ts"() {
    "use strict";
    init_package();
    /** The version of this package, as `--version` prints it. */
    VERSION = package_default.version;
  }
});

// src/answer/json.ts
/**
 * Parses JSON without losing digits: a number that a double cannot hold exactly (facts 3 and 14) survives
 * as a marked string, which `toJsonLine` writes as the number it was.
 *
 * @throws SyntaxError where `text` is not JSON, RangeError where it is nested deeper than 1,000 levels.
 */
function parseJson(text3) {
  if (isTooDeep(text3)) throw new RangeError(`JSON nested deeper than ${MAX_DEPTH} levels`);
  const body = text3.charCodeAt(0) === 65279 ? text3.slice(1) : text3;
  if (!MAY_BE_UNSAFE.test(body)) return JSON.parse(body);
  return JSON.parse(
    body.replace(
      TOKENS,
      (token) => token.startsWith('"') || isExact(token) ? token : `"${OPEN}${token}${CLOSE}"`
    )
  );
}
/** Whether a parsed value is a number that a double cannot hold. */
function isUnsafeNumber(value) {
  return typeof value === "string" && value.startsWith(OPEN) && value.endsWith(CLOSE);
}
/**
 * Turns every unsafe number of a parsed value into the nearest double, for a wire that has nothing better.
 *
 * @param onInexact told the digits of each
 */
function toDoubles(value, onInexact) {
  if (isUnsafeNumber(value)) {
    onInexact(digitsOf(value));
    return Number(digitsOf(value));
  }
  if (Array.isArray(value)) return value.map((item) => toDoubles(item, onInexact));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, toDoubles(member, onInexact)])
  );
}
/** The digits of an unsafe number. */
function digitsOf(value) {
  return value.slice(1, -1);
}
/**
 * Serialises a document as one line (or indented), safe in any terminal: C1 controls, U+2028 and U+2029, which
 * some readers take for line ends, and bidirectional overrides are escaped.
 */
function toJsonLine(document, pretty = false) {
  return (JSON.stringify(document, null, pretty ? 2 : void 0) ?? "null").replace(/"\uE0F1(-?\d[\d.eE+-]*)\uE0F2"/g, "$1").replace(
    /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`
  );
}
function isExact(token) {
  const value = Number(token);
  if (!Number.isFinite(value)) return false;
  if (/^-?\d+$/.test(token)) return Number.isSafeInteger(value);
  // Decimals are doubles by nature; only those whose digits a double would change are kept as text.
  const digits = (text3) => text3.replace(/e.*$/i, "").replace(/[-.]/g, "").replace(/^0+|0+$/g, "");
  if (value === 0) return digits(token) === "";
  return digits(token) === digits(String(value)) || digits(token).length <= 17;
}
function isTooDeep(text3) {
  let depth = 0;
  let inString = false;
  // Nesting needs at least this many characters, so short texts are not walked.
  if (text3.length < 2 * MAX_DEPTH) return false;
  for (let i = 0; i < text3.length; i++) {
    const char = text3.charCodeAt(i);
    if (inString) {
      if (char === 92) i++;
      else if (char === 34) inString = false;
    } else if (char === 34) inString = true;
    else if (char === 91 || char === 123) {
      if (++depth > MAX_DEPTH) return true;
    } else if (char === 93 || char === 125) depth--;
  }
  return false;
}
var OPEN, CLOSE, TOKENS, MAY_BE_UNSAFE, MAX_DEPTH;
var init_json = __esm({
  "src/answer/json.ts"() {
    "use strict";
    /** Marks a number that JavaScript cannot hold; private-use characters, so that no ordinary string is mistaken. */
    OPEN = "";
    CLOSE = "";
    /** Strings, so that digits inside them are passed over, and numbers long or large enough to lose digits. */
    TOKENS = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]{15,}|-?\d[\d.]*[eE][+-]?\d{3,}/g;
    /** Whether a text may hold such a number at all; most do not, and need no second look. */
    MAY_BE_UNSAFE = /\d[\d.eE+-]{15}|(?:^|[[:,\s-])\d[\d.]*[eE][+-]?\d{3}/;
    /** Deeper nesting is left as text: serialising it again would exhaust the stack. */
    MAX_DEPTH = 1e3;
  }
});

// src/answer/budget.ts
/**
 * Fits a document into `maxChars` characters: its largest member (`data` where there is one) goes whole into a
 * 0600 file of the temporary folder, and a preview takes its place.
 *
 * @param maxChars 0 turns the limit off
 * @param spillDir the system's temporary folder
 * @throws Failure FILE_REFUSED where the file cannot be written
 */
function fitDocument(document, maxChars, spillDir) {
  const chars = toJsonLine(document).length;
  if (maxChars === 0 || chars <= maxChars) return document;
  const [holder, field] = largest(document);
  const whole = holder[field];
  const savedTo = spill(toJsonLine(whole), spillDir);
  const { [field]: _, ...rest } = holder;
  const inError = holder !== document;
  let fitted = document;
  for (const size of PREVIEWS) {
    const truncated = {
      field: inError ? `error.${field}` : field,
      chars,
      saved_to: savedTo,
      preview: preview(whole, size, 0),
      hint: "Read the file with your file tool, or run the command again with --fields to keep only what you need."
    };
    fitted = inError ? { ...document, error: rest, truncated } : { ...rest, truncated };
    if (toJsonLine(fitted).length <= maxChars) return fitted;
  }
  const bare2 = fitted.truncated;
  return { ...fitted, truncated: { ...bare2, preview: null } };
}
function largest(document) {
  if ("data" in document) return [document, "data"];
  const error = document.error;
  const candidates = Object.keys(document).filter((key) => !ENVELOPE.has(key)).map((key) => [document, key]);
  for (const key of Object.keys(error ?? {})) {
    if (error && !["code", "message", "hint", "retryable"].includes(key)) candidates.push([error, key]);
  }
  const size = ([holder, key]) => toJsonLine(holder[key]).length;
  candidates.sort((a, b) => size(b) - size(a));
  return candidates[0] ?? [document, "warnings"];
}
function spill(text3, dir) {
  const path = (0, import_node_path.join)(dir, `scalekit-answer-${Math.random().toString(36).slice(2)}.json`);
  try {
    // wx: a name planted beforehand, a link say, is never followed.
    (0, import_node_fs.writeFileSync)(path, text3, { mode: 384, flag: "wx" });
  } catch (cause) {
    (0, import_node_fs.rmSync)(path, { force: true });
    throw new Failure("FILE_REFUSED", `The answer is too long to print and could not be saved in ${dir}.`, {
      hint: "Free some space or set TMPDIR to a writable folder; --max-chars 0 prints everything.",
      retryable: false,
      cause
    });
  }
  return path;
}
function preview(value, size, depth) {
  if (typeof value === "string") {
    return value.length <= size.chars ? value : `${value.slice(0, size.chars).toWellFormed()}… (${value.length} characters)`;
  }
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    if (depth >= size.depth) return `[${value.length} items]`;
    const head = value.slice(0, size.items).map((item) => preview(item, size, depth + 1));
    return value.length > size.items ? [...head, `… ${value.length} items in all`] : head;
  }
  const keys = Object.keys(value);
  if (depth >= size.depth) return `{${keys.length} keys}`;
  const most = size.items * 4;
  const entries = keys.slice(0, most).map((key) => [key, preview(Reflect.get(value, key), size, depth + 1)]);
  if (keys.length > most) entries.push(["…", `${keys.length} keys in all`]);
  return Object.fromEntries(entries);
}
var import_node_fs, import_node_path, PREVIEWS, ENVELOPE;
var init_budget = __esm({
  "src/answer/budget.ts"() {
    "use strict";
    import_node_fs = require("node:fs");
    import_node_path = require("node:path");
    init_failure();
    init_json();
    /** Heads of arrays and strings that a preview keeps, tried from generous to bare. */
    PREVIEWS = [
      { items: 20, chars: 600, depth: 8 },
      { items: 8, chars: 300, depth: 6 },
      { items: 4, chars: 160, depth: 5 },
      { items: 2, chars: 80, depth: 4 },
      { items: 1, chars: 40, depth: 2 }
    ];
    /** Members that say what happened; never moved into the spill file. */
    ENVELOPE = /* @__PURE__ */ new Set(["ok", "error", "warnings", "next", "execution_id", "truncated"]);
  }
});

// src/answer/fields.ts
/**
 * Keeps only the named paths of a value. A path descends into arrays by itself, so `results.title` keeps the
 * title of every result.
 *
 * A path that matches nothing is a warning that names the keys there are, never a failure: by now the call has
 * been made, and an answer must not be lost over a misspelling. Where no path matches, the whole value stays.
 *
 * @param paths comma-separated, as `--fields` takes them: `id,results.title`
 */
function selectFields(value, paths) {
  const wanted = /* @__PURE__ */ new Map();
  const warnings = [];
  for (const path of paths.split(",").map((part) => part.trim())) {
    const steps = pathSteps(value, path);
    if (steps.length === 0) continue;
    const missing = whyMissing(value, steps, path);
    if (missing === void 0) plant(wanted, steps);
    else warnings.push(missing);
  }
  return { value: wanted.size === 0 ? value : keep(value, wanted), warnings };
}
/**
 * The names a path walks through. A name may hold dots itself: `value.@odata.nextLink` has two names where the
 * value has that member.
 */
function pathSteps(value, path) {
  const parts = path.split(".").filter((part) => part !== "");
  const steps = [];
  let nodes = [value];
  while (parts.length > 0) {
    const objects = nodes.flatMap(flatten).filter((node) => typeof node === "object" && node !== null);
    const has = (name) => objects.some((node) => Object.hasOwn(node, name));
    let length = parts.length;
    while (length > 1 && !has(parts.slice(0, length).join("."))) length--;
    const step = parts.splice(0, length).join(".");
    steps.push(step);
    nodes = objects.filter((node) => Object.hasOwn(node, step)).map((node) => Reflect.get(node, step));
  }
  return steps;
}
/** Adds a path to the tree; an empty subtree means "everything below", so `a,a.b` keeps all of `a`. */
function plant(wanted, steps) {
  let node = wanted;
  for (const [at, step] of steps.entries()) {
    const known = node.get(step);
    if (known?.size === 0) return;
    const next = known ?? /* @__PURE__ */ new Map();
    node.set(step, next);
    if (at === steps.length - 1) next.clear();
    node = next;
  }
}
function keep(value, wanted) {
  if (wanted.size === 0) return value;
  if (Array.isArray(value)) return value.map((item) => keep(item, wanted));
  if (typeof value !== "object" || value === null) return value;
  // fromEntries defines properties, so a key named __proto__ stays an ordinary key.
  return Object.fromEntries(
    [...wanted].filter(([key]) => Object.hasOwn(value, key)).map(([key, below2]) => [key, keep(Reflect.get(value, key), below2)])
  );
}
function whyMissing(value, steps, path) {
  let nodes = [value];
  for (const [at, step] of steps.entries()) {
    const objects = nodes.flatMap(flatten).filter((node) => typeof node === "object" && node !== null);
    const found = objects.filter((node) => Object.hasOwn(node, step));
    if (found.length === 0) {
      // An empty list has no keys to compare with: nothing is wrong with the path.
      if (objects.length === 0 && nodes.some((node) => Array.isArray(node))) return void 0;
      const keys = [...new Set(objects.flatMap((node) => Object.keys(node)))].slice(0, 40);
      const where = at === 0 ? "the answer" : `"${steps.slice(0, at).join(".")}"`;
      const there = keys.length > 0 ? `${where} has: ${keys.join(", ")}` : `${where} is a plain value`;
      return `--fields: there is no "${path}"; ${there}.`;
    }
    nodes = found.map((node) => Reflect.get(node, step));
  }
  return void 0;
}
/** The members of nested arrays, or the value itself. */
function flatten(value) {
  return Array.isArray(value) ? value.flatMap(flatten) : [value];
}
var init_fields = __esm({
  "src/answer/fields.ts"() {
    "use strict";
  }
});

// src/answer/document.ts
/** The document of a success, with `--fields` applied to `data`, or to the whole where there is none. */
function successDocument(payload, fields) {
  const { warnings = [], ...members } = payload;
  const inData = "data" in members;
  const selected = fields === void 0 ? void 0 : selectFields(inData ? members.data : members, fields);
  const kept = !selected ? members : inData ? { ...members, data: selected.value } : selected.value;
  const all = [...warnings, ...selected?.warnings ?? []];
  return { ok: true, ...kept, ...all.length > 0 && { warnings: all } };
}
/** The document of a failure; anything but a Failure is a bug and becomes INTERNAL. */
function failureDocument(error, redactor) {
  const failure = asFailure(error);
  const { warnings, ...members } = failure.document;
  return {
    ok: false,
    error: {
      code: failure.code,
      message: redactor.message(failure.message),
      hint: redactor.message(failure.hint),
      retryable: failure.retryable,
      ...failure.details
    },
    ...members,
    ...Array.isArray(warnings) && warnings.length > 0 && { warnings }
  };
}
/** @returns `error` itself, or an INTERNAL failure around it. */
function asFailure(error) {
  if (error instanceof Failure) return error;
  const text3 = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return new Failure("INTERNAL", `Something unexpected went wrong. ${text3}`, {
    hint: "Run the command again with TOOL_DEBUG=1 and report what it prints on stderr.",
    retryable: false,
    cause: error
  });
}
/**
 * Turns a document into the text that goes to stdout: without secrets, within the size limit, on one line.
 * Secrets leave before anything is cut, so that no cut leaves half of one behind.
 */
function renderDocument(document, redactor, rendering) {
  const safe = redactor.value(document);
  return toJsonLine(fitDocument(safe, rendering.maxChars, rendering.spillDir), rendering.pretty);
}
var init_document = __esm({
  "src/answer/document.ts"() {
    "use strict";
    init_budget();
    init_failure();
    init_fields();
    init_json();
    /**
     * What a command hands back: the document's members beside `ok`. `next` holds commands as words without the
     * program; they are printed as complete command lines.
     */
    /** How the document is to be printed: the common flags. */
  }
});

// src/answer/redact.ts
/** A secret as it looks in plain text, in JSON, in a URL, and in a Basic header or data URL. */
function formsOf(secret) {
  return [
    secret,
    JSON.stringify(secret).slice(1, -1),
    encodeURIComponent(secret.toWellFormed()),
    Buffer.from(secret).toString("base64").replace(/=+$/, "")
  ];
}
var MIN_SECRET_CHARS, MASK, TOKEN_SHAPES, Redactor;
var init_redact = __esm({
  "src/answer/redact.ts"() {
    "use strict";
    /** Shorter values are not treated as secrets: replacing them would mangle ordinary text. */
    MIN_SECRET_CHARS = 6;
    MASK = "[redacted]";
    /** What tokens look like when we never held them ourselves: a provider may echo one in an error text. */
    TOKEN_SHAPES = [
      /\bBearer\s+[\w.~+/=-]{8,}/gi,
      /\beyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*/g,
      /\bya29\.[\w-]{8,}/g,
      /\b(?:sk|xox[abprs]|gh[opsu])[-_][\w-]{10,}/g
    ];
    /**
     * Knows every secret this process has held, and takes them out of whatever is about to leave it.
     * One instance lives as long as the call; the rooms that receive a secret add it on arrival.
     */
    Redactor = class {
      #needles = /* @__PURE__ */ new Set();
      /** @param secret a client secret, access token, provider token or API key. */
      add(secret) {
        if (!secret || secret.length < MIN_SECRET_CHARS) return;
        for (const form of formsOf(secret)) this.#needles.add(form);
      }
      /** Lets secrets of a provider out, for `get-authorization --show-tokens`; Scalekit's own stay in. */
      reveal(secret) {
        if (typeof secret === "string") for (const form of formsOf(secret)) this.#needles.delete(form);
      }
      /** The secrets as bytes, for scanning streams that are written to a file. */
      needles() {
        return [...this.#needles].map((needle) => Buffer.from(needle));
      }
      /** @returns `text` without any known secret. */
      text(text3) {
        let clean = text3;
        // Longest first, so that a secret which contains another leaves no tail behind.
        for (const needle of [...this.#needles].sort((a, b) => b.length - a.length)) {
          clean = clean.replaceAll(needle, MASK);
        }
        return clean;
      }
      /** A JSON value without any known secret, in whatever string, key or number it stands. */
      value(value) {
        if (this.#needles.size === 0) return value;
        if (typeof value === "string") return this.text(value);
        if (typeof value === "number") return this.text(String(value)) === String(value) ? value : MASK;
        if (Array.isArray(value)) return value.map((item) => this.value(item));
        if (typeof value !== "object" || value === null) return value;
        return Object.fromEntries(
          Object.entries(value).map(([key, member]) => [this.text(key), this.value(member)])
        );
      }
      /** As `text`, and also without anything that merely looks like a token: for messages and debug lines. */
      message(text3) {
        return TOKEN_SHAPES.reduce((clean, shape) => clean.replace(shape, MASK), this.text(text3));
      }
    };
  }
});

// src/config/environment.ts
/** Whether a switch such as TOOL_DEBUG is on: `1`, `true` or `yes`, in any case. */
function isOn(value) {
  return /^(1|true|yes)$/i.test(value?.trim() ?? "");
}
var FILE_VARIABLES;
var init_environment = __esm({
  "src/config/environment.ts"() {
    "use strict";
    /** Every variable the program reads. SKILL.md declares the same names; `npm run verify` compares the two. */
    /** The variables a `.env` file may set; whatever else it holds is never looked at. */
    FILE_VARIABLES = [
      "TOOL_CLIENT_ID",
      "TOOL_CLIENT_SECRET",
      "TOOL_ENV_URL",
      "TOOL_IDENTIFIER",
      "TOOL_READ_ONLY",
      "TOOL_CONFIRM_WRITES",
      "SCALEKIT_CLIENT_ID",
      "SCALEKIT_CLIENT_SECRET",
      "SCALEKIT_ENVIRONMENT_URL",
      "SCALEKIT_IDENTIFIER"
    ];
  }
});

// src/cli/input.ts
/** @param shown the flag's value as the person wrote it */
function parseFlag(flag, text3, shown) {
  try {
    return parseJson(text3);
  } catch (error) {
    const where = shown === "-" || shown.startsWith("@") ? ` ${shown}` : "";
    const reason = text3.trim() === "" ? "it is empty" : error instanceof Error ? error.message : String(error);
    throw new Failure("INVALID_JSON", `--${flag}${where} is not JSON: ${reason}.`, {
      hint: `Put the JSON in a file and pass --${flag} @FILE, or pipe it in with --${flag} -, so that no shell changes it.`
    });
  }
}
function tooLarge(what) {
  return new Failure("FILE_REFUSED", `${what} is over 64 MiB.`, {
    hint: "Send files with --input-file, which streams them."
  });
}
function unreadable(flag, path, error) {
  const code = error instanceof Error ? Reflect.get(error, "code") : void 0;
  if (code === "ENOENT" || code === "ENOTDIR") {
    return new Failure("FILE_NOT_FOUND", `--${flag}: there is no file ${path}.`, {
      hint: "Check the path; it is taken from the working directory.",
      details: { path }
    });
  }
  return new Failure("FILE_REFUSED", `--${flag}: ${path} cannot be read (${String(code ?? error)}).`, {
    hint: "Name a regular file that can be read.",
    details: { path }
  });
}
var import_node_path2, MAX_BYTES, Input;
var init_input = __esm({
  "src/cli/input.ts"() {
    "use strict";
    import_node_path2 = require("node:path");
    init_failure();
    init_json();
    /** Values of flags are held in memory; a file to send whole goes through --input-file, which streams. */
    MAX_BYTES = 64 * 1024 * 1024;
    /** Reads what flags point to: `@FILE`, `-` for stdin, or the value itself. */
    Input = class {
      #host;
      #signal;
      #stdinTaken = false;
      constructor(host, signal) {
        this.#host = host;
        this.#signal = signal;
      }
      /**
       * @param flag its name, for messages
       * @throws Failure FILE_NOT_FOUND, FILE_REFUSED, USAGE
       */
      async bytes(flag, value) {
        if (value === "-") return await this.#stdin(flag);
        if (!value.startsWith("@")) return Buffer.from(value);
        const path = (0, import_node_path2.resolve)(this.#host.cwd, value.slice(1));
        const { readFile, stat: stat2 } = await import("node:fs/promises");
        try {
          const { size } = await stat2(path);
          if (size > MAX_BYTES) throw tooLarge(`--${flag} ${value}`);
          return await readFile(path, { signal: this.#signal });
        } catch (error) {
          throw error instanceof Failure ? error : unreadable(flag, path, error);
        }
      }
      /** As `bytes`, as text without a byte order mark. */
      async text(flag, value) {
        return (await this.bytes(flag, value)).toString("utf8").replace(/^\uFEFF/, "");
      }
      /** @throws Failure INVALID_JSON, and as `bytes` */
      async json(flag, value) {
        return parseFlag(flag, await this.text(flag, value), value);
      }
      /** As `json`, for flags that take an object. */
      async object(flag, value) {
        if (value === void 0) return {};
        const parsed = await this.json(flag, value);
        if (typeof parsed === "object" && parsed !== null && !Array.isArray(parsed))
          return parsed;
        throw new Failure("INVALID_JSON", `--${flag} must be a JSON object.`, {
          hint: `Write --${flag} '{"name":"value"}'.`
        });
      }
      /** Asks the person at the terminal; the question goes to stderr. */
      async ask(question) {
        const { createInterface } = await import("node:readline");
        this.#host.writeError(question);
        const lines = createInterface({ input: this.#host.stdin, terminal: false });
        try {
          return await new Promise((answer, reject) => {
            lines.once("line", answer);
            lines.once("close", () => answer(""));
            this.#signal.addEventListener("abort", () => reject(this.#signal.reason), { once: true });
          });
        } finally {
          lines.close();
        }
      }
      async #stdin(flag) {
        if (this.#stdinTaken) {
          throw new Failure("USAGE", `--${flag} - : stdin can be read once only.`, {
            hint: "Put one of the values in a file and pass @FILE."
          });
        }
        this.#stdinTaken = true;
        const { stdin } = this.#host;
        const onAbort = () => stdin.destroy(this.#signal.reason);
        this.#signal.addEventListener("abort", onAbort, { once: true });
        const chunks = [];
        let bytes = 0;
        try {
          for await (const chunk of stdin) {
            chunks.push(Buffer.from(chunk));
            bytes += chunk.length;
            if (bytes > MAX_BYTES) throw tooLarge(`--${flag} -`);
          }
        } finally {
          this.#signal.removeEventListener("abort", onAbort);
        }
        this.#signal.throwIfAborted();
        return Buffer.concat(chunks);
      }
    };
  }
});

// package:@scalekit-sdk/node/lib/core.js
var require_core = __commonJS({
  "package:@scalekit-sdk/node/lib/core.js"(exports2, module2) {
    module2.exports = packages["@scalekit-sdk/node/lib/core.js"]();
  }
});

// src/scalekit/network-errors.ts
/** @returns the system error code at the bottom of a chain of causes, such as `ECONNREFUSED` */
function systemCode(error) {
  for (let at = error, depth = 0; at instanceof Error && depth < 8; at = at.cause, depth++) {
    const code = Reflect.get(at, "code");
    if (typeof code === "string" && /^[A-Z][A-Z0-9_]+$/.test(code)) return code;
    // Node tries every address of a host and reports them together.
    if (at instanceof AggregateError && at.errors.length > 0) return systemCode(at.errors[0]);
  }
  return void 0;
}
/** Whether the error proves that the request was never sent. */
function neverSent(error) {
  const code = systemCode(error);
  if (code !== void 0 && NEVER_SENT.has(code)) return true;
  const text3 = error instanceof Error ? error.message : "";
  // A stream the server refused was not processed: RFC 9113, section 8.7.
  return text3.includes("REFUSED_STREAM") || text3.includes("before secure TLS connection was established");
}
/** A connection that could not be made, or broke. */
function networkFailure(error, host) {
  const code = systemCode(error);
  const why = code ?? (error instanceof Error ? error.message : String(error));
  return new Failure("NETWORK", `${host} could not be reached: ${why}.`, {
    hint: hintFor(code),
    cause: error
  });
}
function hintFor(code) {
  if (code !== void 0 && CERTIFICATE.test(code)) {
    return "The certificate is not trusted here: behind an inspecting proxy set NODE_EXTRA_CA_CERTS to its certificate; otherwise check TOOL_ENV_URL.";
  }
  if (code === "ENOTFOUND" || code?.startsWith("EAI_")) {
    return "The host name does not resolve: check TOOL_ENV_URL and the network, then run the command again.";
  }
  return "Check the network and TOOL_ENV_URL, then run the command again; `doctor` shows what is wrong.";
}
var NEVER_SENT, CERTIFICATE;
var init_network_errors = __esm({
  "src/scalekit/network-errors.ts"() {
    "use strict";
    init_failure();
    /** System and TLS error codes that mean: no byte of the request ever left. */
    NEVER_SENT = /* @__PURE__ */ new Set([
      "ECONNREFUSED",
      "ENOTFOUND",
      "EAI_AGAIN",
      "EAI_FAIL",
      "ENODATA",
      "EHOSTUNREACH",
      "ENETUNREACH",
      "EADDRNOTAVAIL",
      "EACCES",
      "DEPTH_ZERO_SELF_SIGNED_CERT",
      "SELF_SIGNED_CERT_IN_CHAIN",
      "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
      "UNABLE_TO_GET_ISSUER_CERT",
      "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
      "CERT_HAS_EXPIRED",
      "CERT_NOT_YET_VALID",
      "CERT_UNTRUSTED",
      "ERR_TLS_CERT_ALTNAME_INVALID",
      "EPROTO"
    ]);
    /** Codes whose cause is a certificate: waiting does not mend them. */
    CERTIFICATE = /CERT|SIGNATURE|ISSUER|EPROTO/;
  }
});

// src/scalekit/token-errors.ts
/**
 * Translates what goes wrong at `POST /oauth/token` (fact 9: the SDK throws a raw AxiosError there).
 *
 * @param error an AxiosError, or whatever the abort signal gave as its reason
 */
function fromTokenEndpoint(error, envUrl, signal) {
  if (signal.aborted) return signal.reason;
  const response = responseOf(error);
  // A status of success here means that the answer broke off after its head.
  if (!response || response.status < 300) return networkFailure(error, envUrl);
  const { status, oauthError } = response;
  if (status === 401 || status === 400 && oauthError !== void 0) {
    return new Failure(
      "INVALID_CREDENTIALS",
      `Scalekit does not accept the client id and secret (${oauthError ?? status}).`,
      {
        hint: "Check TOOL_CLIENT_ID and TOOL_CLIENT_SECRET against the Scalekit Dashboard, and that TOOL_ENV_URL is the environment they belong to."
      }
    );
  }
  if (status === 403) {
    return new Failure("FORBIDDEN", "Scalekit refuses a token to these credentials (403).", {
      hint: "Check in the Scalekit Dashboard that the API client is active and allowed to call this environment."
    });
  }
  if (status === 429) return rateLimited("Scalekit", response.retryAfter);
  if (status >= 500) return unavailable(`Scalekit answered the token request with ${status}.`);
  return new Failure(
    "CONFIG_INVALID",
    `${envUrl} answered the token request with ${status}: no Scalekit environment there.`,
    {
      hint: "Set TOOL_ENV_URL to the environment URL of the Scalekit Dashboard, such as https://your-env.scalekit.dev."
    }
  );
}
/** A 429, whoever sent it. @param retryAfter seconds, where the answer named them */
function rateLimited(who, retryAfter, details = {}) {
  return new Failure("RATE_LIMITED", `${who} says: too many requests.`, {
    hint: retryAfter === void 0 ? "Wait a minute, then run the command again." : `Wait ${retryAfter} seconds, then run the command again.`,
    details: { ...retryAfter !== void 0 && { retry_after: retryAfter }, ...details }
  });
}
/** A passing fault that changed nothing. */
function unavailable(message, cause) {
  return new Failure("UNAVAILABLE", message, {
    hint: "Nothing happened; run the command again in a moment.",
    cause
  });
}
/**
 * Seconds from a `Retry-After` value, which is a number or a date (RFC 9110, section 10.2.3).
 *
 * @returns undefined where there is none or it is not understood
 */
function retryAfterSeconds(value, now = Date.now()) {
  if (!value) return void 0;
  if (/^\d+(\.\d+)?$/.test(value.trim())) return Math.ceil(Number(value));
  const at = Date.parse(value);
  return Number.isNaN(at) ? void 0 : Math.max(0, Math.ceil((at - now) / 1e3));
}
function responseOf(error) {
  const response = error instanceof Error ? Reflect.get(error, "response") : void 0;
  if (typeof response?.status !== "number") return void 0;
  const data = response.data;
  const headers = response.headers;
  return {
    status: response.status,
    oauthError: typeof data?.error === "string" ? data.error : void 0,
    retryAfter: retryAfterSeconds(headers?.["retry-after"])
  };
}
var init_token_errors = __esm({
  "src/scalekit/token-errors.ts"() {
    "use strict";
    init_failure();
    init_network_errors();
  }
});

// src/scalekit/core.ts
var core_exports = {};
__export(core_exports, {
  AgentCore: () => AgentCore
});
function dateOf(headers) {
  const date = typeof headers === "object" && headers !== null ? Reflect.get(headers, "date") : void 0;
  return typeof date === "string" ? date : void 0;
}
var import_core, NO_SDK_DEADLINE_MS, AgentCore;
var init_core = __esm({
  "src/scalekit/core.ts"() {
    "use strict";
    import_core = __toESM(require_core(), 1);
    init_failure();
    init_token_errors();
    /** A deadline of our own ends every call; the SDK's must merely never come first. */
    NO_SDK_DEADLINE_MS = 2 ** 31 - 1;
    /**
     * The SDK's core client (its HTTP client, headers and user agent) with a token that is fetched before the first
     * call (facts 1 and 2), shared by calls that start together, and renewed at most once.
     */
    AgentCore = class extends import_core.default.default {
      #session;
      #pending;
      /** The `Date` that the token endpoint stamped its answer with, for comparing clocks. */
      serverDate;
      constructor(credentials, session) {
        super(
          credentials.envUrl,
          credentials.clientId,
          credentials.clientSecret,
          NO_SDK_DEADLINE_MS,
          NO_SDK_DEADLINE_MS
        );
        session.redactor.add(credentials.clientSecret);
        this.#session = session;
        // A redirect would carry the client secret, or a provider's request, to another host (fact 4). And the
        // environment's proxy variables are not for us: gRPC does not honour them (fact 12).
        Object.assign(this.axios.defaults, { maxRedirects: 0, proxy: false, timeout: 0 });
      }
      /**
       * Sends the token request ahead, so that the answer comes while modules are still being loaded. Whoever asks for
       * the token hears how it went.
       */
      async prefetch() {
        this.#pending = this.#fetchToken();
        this.#pending.catch(() => {
        });
        // Loading holds the event loop; in two turns of it the socket opens and the request leaves.
        for (const _turn of [1, 2]) await new Promise((resolve9) => setImmediate(resolve9));
      }
      /**
       * The access token, fetched on first use.
       *
       * @throws Failure INVALID_CREDENTIALS, CONFIG_INVALID, SCALEKIT_ERROR, RATE_LIMITED, UNAVAILABLE, NETWORK
       */
      token() {
        this.#pending ??= this.#fetchToken();
        return this.#pending.catch((error) => {
          this.#pending = void 0;
          throw error;
        });
      }
      /** Drops a token that Scalekit stopped accepting; the next call fetches another. */
      forget(token) {
        if (this.accessToken !== token) return;
        this.accessToken = null;
        this.#pending = void 0;
      }
      async #fetchToken() {
        const { signal, redactor, trace } = this.#session;
        const started = performance.now();
        const report = (status) => trace?.({ method: "POST", target: "/oauth/token", status, ms: performance.now() - started });
        const form = new URLSearchParams({
          grant_type: "client_credentials",
          client_id: this.clientId,
          client_secret: this.clientSecret
        });
        let body;
        try {
          const answer = await this.axios.post("oauth/token", form.toString(), {
            headers: { "Content-Type": "application/x-www-form-urlencoded" },
            skipAuth: true,
            signal
          });
          report(answer.status);
          this.serverDate = dateOf(answer.headers);
          body = answer.data;
        } catch (error) {
          report(error instanceof Error ? error.message : String(error));
          throw fromTokenEndpoint(error, this.envUrl, signal);
        }
        const token = typeof body === "object" && body !== null ? Reflect.get(body, "access_token") : void 0;
        if (typeof token !== "string" || token === "") {
          throw new Failure("SCALEKIT_ERROR", `${this.envUrl} answered the token request without a token.`, {
            hint: "Check that TOOL_ENV_URL is the environment URL shown in the Scalekit Dashboard; something else may be answering there.",
            retryable: false
          });
        }
        redactor.add(token);
        this.accessToken = token;
        return token;
      }
    };
  }
});

// package:@bufbuild/protobuf
var require_protobuf = __commonJS({
  "package:@bufbuild/protobuf"(exports2, module2) {
    module2.exports = packages["@bufbuild/protobuf"]();
  }
});

// module:@bufbuild/protobuf
var protobuf_exports = {};
__export(protobuf_exports, {
  default: () => import_protobuf.default
});
var import_protobuf;
var init_protobuf = __esm({
  "module:@bufbuild/protobuf"() {
    __reExport(protobuf_exports, __toESM(require_protobuf()));
    import_protobuf = __toESM(require_protobuf());
  }
});

// package:@connectrpc/connect
var require_connect = __commonJS({
  "package:@connectrpc/connect"(exports2, module2) {
    module2.exports = packages["@connectrpc/connect"]();
  }
});

// module:@connectrpc/connect
var connect_exports = {};
__export(connect_exports, {
  default: () => import_connect.default
});
var import_connect;
var init_connect = __esm({
  "module:@connectrpc/connect"() {
    __reExport(connect_exports, __toESM(require_connect()));
    import_connect = __toESM(require_connect());
  }
});

// package:@connectrpc/connect-node
var require_connect_node = __commonJS({
  "package:@connectrpc/connect-node"(exports2, module2) {
    module2.exports = packages["@connectrpc/connect-node"]();
  }
});

// module:@connectrpc/connect-node
var connect_node_exports = {};
__export(connect_node_exports, {
  default: () => import_connect_node.default
});
var import_connect_node;
var init_connect_node = __esm({
  "module:@connectrpc/connect-node"() {
    __reExport(connect_node_exports, __toESM(require_connect_node()));
    import_connect_node = __toESM(require_connect_node());
  }
});

// package:@scalekit-sdk/node/lib/pkg/grpc/scalekit/v1/errdetails/errdetails_pb.js
var require_errdetails_pb = __commonJS({
  "package:@scalekit-sdk/node/lib/pkg/grpc/scalekit/v1/errdetails/errdetails_pb.js"(exports2, module2) {
    module2.exports = packages["@scalekit-sdk/node/lib/pkg/grpc/scalekit/v1/errdetails/errdetails_pb.js"]();
  }
});

// src/scalekit/grpc-errors.ts
/** What Scalekit attached to a gRPC status, if anything. */
function errorInfoOf(error) {
  return error instanceof connect_exports.ConnectError ? error.findDetails(import_errdetails_pb.ErrorInfoSchema)[0] : void 0;
}
/** The sentence a person can read: Scalekit's localized one, else the status text. */
function textOf(error) {
  const info = errorInfoOf(error);
  const text3 = info?.localizedMessageInfo?.message || info?.debugInfo?.detail;
  if (text3) return text3;
  return error instanceof connect_exports.ConnectError ? error.rawMessage : String(error instanceof Error ? error.message : error);
}
/** HTTP status of an answer that was no gRPC at all, such as a load balancer's 503. */
function httpStatusOf(error) {
  const match = /^HTTP (\d{3})$/.exec(error.rawMessage);
  return match ? Number(match[1]) : void 0;
}
/** Seconds that a refusal asks to wait. */
function retryAfterOf(error) {
  return retryAfterSeconds(error.metadata.get("retry-after"));
}
/** Whether Scalekit did not accept our access token (not: a provider did not accept the person's). */
function isTokenRefused(error) {
  return error instanceof connect_exports.ConnectError && error.code === connect_exports.Code.Unauthenticated && errorInfoOf(error)?.errorCode !== "TOOL_ERROR";
}
/**
 * Translates the failure of a call that reads (facts 8 to 11). Nothing happened on the other side, so passing
 * faults are retryable.
 */
function fromRead(error, envUrl) {
  if (error instanceof Failure) return error;
  if (!(error instanceof connect_exports.ConnectError)) return networkFailure(error, envUrl);
  if (systemCode(error.cause) !== void 0) return networkFailure(error.cause, envUrl);
  const status = httpStatusOf(error);
  if (status !== void 0) return fromHttpStatus(status, error, envUrl);
  const text3 = textOf(error);
  switch (error.code) {
    case connect_exports.Code.Unauthenticated:
      return new Failure("INVALID_CREDENTIALS", `Scalekit does not accept the access token: ${text3}.`, {
        hint: "Check TOOL_CLIENT_ID and TOOL_CLIENT_SECRET, and that TOOL_ENV_URL is the environment they belong to."
      });
    case connect_exports.Code.PermissionDenied:
      return new Failure("FORBIDDEN", `Scalekit does not allow this: ${text3}.`, {
        hint: "Check in the Scalekit Dashboard that the connection is enabled and the API client may use it."
      });
    case connect_exports.Code.NotFound:
      return new Failure("NOT_FOUND", `Scalekit knows no such thing: ${text3}.`, {
        hint: "Check the connection name and the identifier; `list-connections` shows what there is."
      });
    case connect_exports.Code.ResourceExhausted:
      return rateLimited("Scalekit", retryAfterOf(error));
    case connect_exports.Code.Unavailable:
    case connect_exports.Code.DeadlineExceeded:
    case connect_exports.Code.Canceled:
    case connect_exports.Code.Aborted:
      return unavailable(`Scalekit did not answer properly (${connect_exports.Code[error.code]}: ${text3}).`, error);
    default:
      return scalekitError(error, isOddAnswer(error.code));
  }
}
/** A gRPC error that is neither refusal nor passing fault. */
function scalekitError(error, retryable) {
  const info = errorInfoOf(error);
  const violations = info?.validationErrorInfo?.fieldViolations.map(({ field, description }) => ({
    path: field,
    message: description
  }));
  return new Failure("SCALEKIT_ERROR", `Scalekit answered ${connect_exports.Code[error.code]}: ${textOf(error)}.`, {
    hint: retryable ? "Run the command again in a moment; if it stays, report it to Scalekit." : "Check the values of the flags against what the message says.",
    retryable,
    details: {
      grpc_code: connect_exports.Code[error.code],
      ...info?.errorCode && { scalekit_code: info.errorCode },
      ...violations && violations.length > 0 && { violations }
    },
    cause: error
  });
}
function fromHttpStatus(status, error, envUrl) {
  if (status === 429) return rateLimited("Scalekit", retryAfterOf(error));
  if (status === 401 || status === 403) {
    return new Failure("FORBIDDEN", `${envUrl} refuses the call (HTTP ${status}).`, {
      hint: "Check that the network lets gRPC through to TOOL_ENV_URL and that the credentials belong to it."
    });
  }
  if (status >= 500) return unavailable(`Scalekit answered HTTP ${status}.`, error);
  if (status >= 300 && status < 500) {
    return new Failure(
      "CONFIG_INVALID",
      `${envUrl} answered HTTP ${status}: no Scalekit environment there.`,
      {
        hint: "Set TOOL_ENV_URL to the environment URL of the Scalekit Dashboard, such as https://your-env.scalekit.dev."
      }
    );
  }
  return scalekitError(error, true);
}
function isOddAnswer(code) {
  return code === connect_exports.Code.Internal || code === connect_exports.Code.Unknown || code === connect_exports.Code.DataLoss;
}
var import_errdetails_pb;
var init_grpc_errors = __esm({
  "src/scalekit/grpc-errors.ts"() {
    "use strict";
    init_connect();
    import_errdetails_pb = __toESM(require_errdetails_pb(), 1);
    init_failure();
    init_network_errors();
    init_token_errors();
  }
});

// src/scalekit/client.ts
var client_exports = {};
__export(client_exports, {
  ScalekitClient: () => ScalekitClient
});
/** Faults that a moment's wait may mend; a rate limit is the caller's to wait for. */
function isPassing(error) {
  const { code, retryable } = asFailure(error);
  return retryable && (code === "UNAVAILABLE" || code === "NETWORK" || code === "PROVIDER_ERROR");
}
/** Reports every RPC. The size is that of the message, which gRPC frames and may compress on the wire. */
function tracing(trace) {
  return (next) => async (request) => {
    const started = performance.now();
    const line = { method: "GRPC", target: request.method.name };
    const ms = () => performance.now() - started;
    try {
      const answer = await next(request);
      const bytes = answer.stream ? void 0 : (0, protobuf_exports.toBinary)(answer.method.output, answer.message).byteLength;
      trace({ ...line, status: "OK", ms: ms(), bytes });
      return answer;
    } catch (error) {
      trace({ ...line, status: error instanceof Error ? error.message : String(error), ms: ms() });
      throw error;
    }
  };
}
var RETRY_PAUSES_MS, ScalekitClient;
var init_client = __esm({
  "src/scalekit/client.ts"() {
    "use strict";
    init_protobuf();
    init_connect();
    init_connect_node();
    init_document();
    init_grpc_errors();
    /** Pauses before a read is tried again, in milliseconds; each is shortened by up to half at random. */
    RETRY_PAUSES_MS = [200, 500, 1200];
    /**
     * The door to one Scalekit environment: one token, one HTTP/2 connection, one HTTP client.
     * Reads are retried within the deadline; `once` never sends twice.
     */
    ScalekitClient = class {
      core;
      envUrl;
      session;
      #connection;
      #services = /* @__PURE__ */ new Map();
      constructor(core, session) {
        this.envUrl = core.envUrl;
        this.session = session;
        this.core = core;
        this.#connection = new connect_node_exports.Http2SessionManager(core.envUrl);
      }
      /** The typed client of one of the SDK's generated services. */
      service(descriptor) {
        const known = this.#services.get(descriptor.typeName);
        if (known) return known;
        const transport2 = (0, connect_node_exports.createGrpcTransport)({
          baseUrl: this.envUrl,
          sessionManager: this.#connection,
          interceptors: this.session.trace ? [tracing(this.session.trace)] : []
        });
        const client = (0, connect_exports.createClient)(descriptor, transport2);
        this.#services.set(descriptor.typeName, client);
        return client;
      }
      /** The access token; the HTTP/2 connection is opened meanwhile, so that the first call finds it ready. */
      async token() {
        if (this.core.accessToken === null && this.#connection.state() === "closed") {
          // A connection that fails is reported by the call that needs it.
          this.#connection.connect().catch(() => {
          });
        }
        return await this.core.token();
      }
      /**
       * Makes a call that changes nothing, as often as it takes.
       *
       * @throws Failure of any class the contract names for reads
       */
      read(call, request) {
        let renewed = false;
        const attempt2 = async () => {
          const token = await this.token();
          try {
            return await this.#send(call, request, token);
          } catch (error) {
            if (this.session.signal.aborted) throw this.session.signal.reason;
            if (renewed || !isTokenRefused(error)) throw fromRead(error, this.envUrl);
            renewed = true;
            this.core.forget(token);
            return attempt2();
          }
        };
        return this.retrying(attempt2);
      }
      /**
       * Repeats what changes nothing while it fails for a passing reason, with growing pauses, within the deadline.
       *
       * @param attempt throws Failure
       */
      async retrying(attempt2) {
        for (const pause of RETRY_PAUSES_MS) {
          try {
            return await attempt2();
          } catch (error) {
            if (this.session.signal.aborted || !isPassing(error)) throw error;
          }
          await this.pause(pause * (0.5 + Math.random() / 2));
        }
        return await attempt2();
      }
      /**
       * Makes a call at most once, whatever happens. Errors come as they are: the caller knows what they mean for an
       * effect that may have happened.
       */
      async once(call, request) {
        const token = await this.token();
        this.session.signal.throwIfAborted();
        return await this.#send(call, request, token);
      }
      /** Waits, unless the call ends first. @param ms milliseconds */
      async pause(ms) {
        const { signal } = this.session;
        await new Promise((resolve9, reject) => {
          const onAbort = () => {
            clearTimeout(timer);
            reject(signal.reason);
          };
          const timer = setTimeout(() => {
            signal.removeEventListener("abort", onAbort);
            resolve9();
          }, ms);
          if (signal.aborted) onAbort();
          else signal.addEventListener("abort", onAbort, { once: true });
        });
      }
      /** Lets go of the connections, so that nothing keeps the process alive. */
      close() {
        this.#connection.abort();
      }
      #send(call, request, token) {
        return call(request, {
          signal: this.session.signal,
          headers: {
            authorization: `Bearer ${token}`,
            "user-agent": this.core.userAgent,
            "x-sdk-version": this.core.sdkVersion,
            "x-api-version": this.core.apiVersion
          }
        });
      }
    };
  }
});

// src/cli/call.ts
function traceLine({ method, target, status, ms, bytes }) {
  return `[debug] ${method} ${target} → ${status}, ${Math.round(ms)} ms${bytes === void 0 ? "" : `, ${bytes} bytes`}`;
}
var MAX_IDENTIFIER_CHARS, CONNECTION_NAME, Call;
var init_call = __esm({
  "src/cli/call.ts"() {
    "use strict";
    init_failure();
    init_input();
    /** Scalekit's limits (facts, RPCs). */
    MAX_IDENTIFIER_CHARS = 100;
    CONNECTION_NAME = /^[a-zA-Z0-9_: -]{1,400}$/;
    /** What a command has to work with: the settings, the door to Scalekit, the person who reads along. */
    Call = class {
      host;
      settings;
      deadline;
      redactor;
      debug;
      input;
      /** Prints a line of a batch; the command's last line is printed by the program. */
      printRow;
      #client;
      constructor(parts) {
        this.host = parts.host;
        this.settings = parts.settings;
        this.deadline = parts.deadline;
        this.redactor = parts.redactor;
        this.debug = parts.debug;
        this.printRow = parts.printRow;
        this.input = new Input(parts.host, parts.deadline.signal);
      }
      /** Says something to the person on stderr, without secrets and control characters. */
      note(text3) {
        this.host.writeError(`${this.redactor.message(text3).replace(new RegExp("(?![\\t\\n])\\p{Cc}", "gu"), "?")}
`);
      }
      /**
       * The door to Scalekit, opened on first use.
       *
       * @throws Failure CONFIG_MISSING, CONFIG_INVALID
       */
      async client() {
        if (this.#client) return this.#client;
        const credentials = this.settings.credentials();
        const session = {
          signal: this.deadline.signal,
          redactor: this.redactor,
          trace: this.debug ? (line) => this.note(traceLine(line)) : void 0,
          progress: () => this.deadline.touch()
        };
        const { AgentCore: AgentCore2 } = await Promise.resolve().then(() => (init_core(), core_exports));
        const core = new AgentCore2(credentials, session);
        await core.prefetch();
        const { ScalekitClient: ScalekitClient2 } = await Promise.resolve().then(() => (init_client(), client_exports));
        this.#client = new ScalekitClient2(core, session);
        return this.#client;
      }
      /**
       * Whose account to use: the flag, TOOL_IDENTIFIER, or the person at the terminal.
       *
       * @throws Failure IDENTIFIER_REQUIRED, USAGE
       */
      async identifier(flag) {
        const identifier = flag ?? this.settings.identifier ?? await this.#askIdentifier();
        if (identifier === "" || identifier.length > MAX_IDENTIFIER_CHARS || new RegExp("\\p{Cc}", "u").test(identifier) || !identifier.isWellFormed()) {
          throw new Failure(
            "USAGE",
            `The identifier must be 1 to ${MAX_IDENTIFIER_CHARS} characters on one line.`,
            {
              hint: "Pass --identifier with the identifier that the account has in Scalekit, an e-mail address say."
            }
          );
        }
        return identifier;
      }
      /** Checks the spelling of a connection's name before it goes anywhere. @throws Failure USAGE */
      connectionName(flag) {
        if (flag === void 0 || CONNECTION_NAME.test(flag)) return flag;
        throw new Failure(
          "USAGE",
          `--connection-name ${JSON.stringify(flag.slice(0, 80))} is no connection's name.`,
          {
            hint: "Take a key_id from list-connections; names hold letters, digits, spaces, - _ and :."
          }
        );
      }
      /** Lets go of what would keep the process alive. */
      close() {
        this.#client?.close();
        this.deadline.clear();
      }
      async #askIdentifier() {
        if (!this.host.stdin.isTTY || !this.host.stderrIsTTY) {
          throw new Failure("IDENTIFIER_REQUIRED", "No identifier says whose account to use.", {
            hint: "Pass --identifier, or set TOOL_IDENTIFIER for good; it is the identifier that the account has in Scalekit, an e-mail address say."
          });
        }
        this.note("TOOL_IDENTIFIER is not set. Set it once, and this question goes away.");
        return (await this.input.ask("Identifier (whose account to use): ")).trim();
      }
    };
  }
});

// src/cli/command.ts
/** Keeps the types of a command's own flags while the table of commands forgets them. */
function defineCommand(command) {
  return command;
}
var COMMON_ERRORS, ACCOUNT_ERRORS;
var init_command = __esm({
  "src/cli/command.ts"() {
    "use strict";
    /** One command: its flags, what its help says, and what it does. */
    /** Codes any command that talks to Scalekit can end with. */
    COMMON_ERRORS = [
      "USAGE",
      "FILE_NOT_FOUND",
      "CONFIG_MISSING",
      "CONFIG_INVALID",
      "INVALID_CREDENTIALS",
      "FORBIDDEN",
      "RATE_LIMITED",
      "UNAVAILABLE",
      "NETWORK",
      "TIMEOUT",
      "SCALEKIT_ERROR",
      "INTERNAL",
      "INTERRUPTED"
    ];
    /** Codes of steps 1 and 2, which every command that acts for a person goes through. */
    ACCOUNT_ERRORS = [
      "IDENTIFIER_REQUIRED",
      "CONNECTION_NOT_FOUND",
      "CONNECTION_NOT_COMPLETED",
      "AUTHORIZATION_REQUIRED",
      "ACCOUNT_NOT_FOUND",
      "ACCOUNT_NOT_ACTIVE"
    ];
  }
});

// src/cli/flags.ts
/** A flag as yargs wants it; values stay text, so that what was wrong can be said exactly. */
function yargsOption(spec) {
  const base = { describe: spec.describe };
  if (spec.kind === "switch") return { ...base, type: "boolean" };
  return {
    ...base,
    type: "string",
    requiresArg: true,
    ...spec.kind === "text" && spec.choices && { choices: [...spec.choices] }
  };
}
/**
 * Turns what yargs parsed into typed values.
 *
 * @throws Failure USAGE for a flag given twice, a name that is empty, or a number that is none or out of range
 */
function readFlags(specs, parsed) {
  return Object.fromEntries(
    Object.entries(specs).map(([name, spec]) => [name, readFlag(name, spec, parsed[name])])
  );
}
function readFlag(name, spec, value) {
  if (spec.kind === "list") return value === void 0 ? [] : [value].flat();
  if (Array.isArray(value)) {
    throw new Failure("USAGE", `--${name} is given ${value.length} times.`, { hint: `Give --${name} once.` });
  }
  if (spec.kind === "switch") return value === true;
  if (value === void 0) return value;
  if (spec.kind === "text") {
    if (spec.mayBeEmpty || String(value).trim() !== "") return value;
    // A shell variable that is not set, most likely: taken for a name, it would match nothing or everything.
    throw new Failure("USAGE", `--${name} is empty.`, { hint: `Give --${name} a value, or leave it out.` });
  }
  const number2 = Number(value);
  const fits = Number.isFinite(number2) && number2 >= spec.min && number2 <= spec.max;
  if (String(value).trim() === "" || !fits || spec.whole && !Number.isInteger(number2)) {
    const wanted = `a ${spec.whole ? "whole " : ""}number from ${spec.min} to ${spec.max}`;
    throw new Failure("USAGE", `--${name} ${JSON.stringify(value)} is not ${wanted}.`, {
      hint: `Give --${name} ${wanted}.`
    });
  }
  return number2;
}
var text, content, choice, list, toggle, number, count, CONNECTION, IDENTIFIER, COMMON;
var init_flags = __esm({
  "src/cli/flags.ts"() {
    "use strict";
    init_failure();
    /** What a flag takes. */
    /** The values of a command's flags, by their names. */
    text = (describe3) => ({ kind: "text", describe: describe3 });
    /** Content rather than a name: nothing is content, too. */
    content = (describe3) => ({ kind: "text", describe: describe3, mayBeEmpty: true });
    choice = (describe3, choices) => ({ kind: "text", describe: describe3, choices });
    list = (describe3) => ({ kind: "list", describe: describe3 });
    toggle = (describe3) => ({ kind: "switch", describe: describe3 });
    number = (describe3, min, max) => ({ kind: "number", describe: describe3, min, max });
    /** A number of things: a whole one. */
    count = (describe3, min, max) => ({ kind: "number", describe: describe3, min, max, whole: true });
    /** Flags that several commands share, in the words users know. */
    CONNECTION = {
      "connection-name": text("name of the connection (`key_id` of list-connections)"),
      provider: text("provider, such as NOTION; case, spaces, - and _ do not matter")
    };
    IDENTIFIER = { identifier: text("whose account to use (default: TOOL_IDENTIFIER)") };
    /** Flags that every command has. */
    COMMON = {
      timeout: number("seconds for the whole command; in transfers, without progress (default 60)", 0.1, 86400),
      fields: text("keep only these paths of `data`: id,results.title"),
      "max-chars": count("longest answer to print; more goes to a file (default 12000, 0: no limit)", 0, 1e9),
      "env-from": text("file to read the credentials from"),
      pretty: toggle("indent the JSON")
    };
  }
});

// package:zod/mini
var require_mini = __commonJS({
  "package:zod/mini"(exports2, module2) {
    module2.exports = packages["zod/mini"]();
  }
});

// module:zod/mini
var mini_exports = {};
__export(mini_exports, {
  default: () => import_mini.default
});
var import_mini;
var init_mini = __esm({
  "module:zod/mini"() {
    __reExport(mini_exports, __toESM(require_mini()));
    import_mini = __toESM(require_mini());
  }
});

// package:dotenv
var require_dotenv = __commonJS({
  "package:dotenv"(exports2, module2) {
    module2.exports = packages["dotenv"]();
  }
});

// src/config/env-file.ts
/**
 * Reads the declared variables of a `.env` file.
 *
 * @param required whether the person named the file (`--env-from`) or it merely lies in the working directory
 * @throws Failure FILE_NOT_FOUND or CONFIG_INVALID where a required file cannot be read
 */
async function readEnvFile(path, required) {
  const refuse3 = (reason) => {
    if (!required) return { values: {}, ignored: `${path} was not read: ${reason}.` };
    throw new Failure("CONFIG_INVALID", `--env-from: ${path} was not read: ${reason}.`, {
      hint: "Name a text file with lines such as TOOL_CLIENT_ID=…"
    });
  };
  let text3;
  try {
    // Non-blocking, so that opening a FIFO nobody writes to returns; Windows has no such flag and no FIFOs.
    const file = (0, import_node_fs2.openSync)(path, import_node_fs2.constants.O_RDONLY | (import_node_fs2.constants.O_NONBLOCK ?? 0));
    try {
      const stat2 = (0, import_node_fs2.fstatSync)(file);
      if (!stat2.isFile()) return refuse3("it is not a regular file");
      if (stat2.size > MAX_BYTES2) return refuse3("it is over 1 MiB");
      text3 = (0, import_node_fs2.readFileSync)(file, "utf8");
    } finally {
      (0, import_node_fs2.closeSync)(file);
    }
  } catch (error) {
    if (error instanceof Failure) throw error;
    const { code } = error;
    if (code !== "ENOENT" && code !== "ENOTDIR") return refuse3(`${code ?? "it cannot be read"}`);
    if (!required) return { values: {} };
    throw new Failure("FILE_NOT_FOUND", `--env-from: there is no file ${path}.`, {
      hint: "Check the path; it is taken from the working directory.",
      details: { path }
    });
  }
  const { parse: parse2 } = await Promise.resolve().then(() => __toESM(require_dotenv(), 1));
  const parsed = parse2(text3.replace(/^\uFEFF/, ""));
  const values2 = {};
  for (const name of FILE_VARIABLES) if (parsed[name]) values2[name] = parsed[name];
  return { values: values2 };
}
var import_node_fs2, MAX_BYTES2;
var init_env_file = __esm({
  "src/config/env-file.ts"() {
    "use strict";
    import_node_fs2 = require("node:fs");
    init_failure();
    init_environment();
    /** No settings file is longer; one that is (or a FIFO, or a device) is not read. */
    MAX_BYTES2 = 1024 * 1024;
    /** A settings file's variables, or why it was passed over. */
  }
});

// src/config/settings.ts
var settings_exports = {};
__export(settings_exports, {
  CREDENTIAL_NAMES: () => CREDENTIAL_NAMES,
  isLoopbackHost: () => isLoopbackHost,
  loadSettings: () => loadSettings
});
/**
 * Gathers the settings. The first source that has any of the three credentials gives all three: the process
 * environment, `--env-from`, then `.env` in the working directory. They are never mixed, so that a stray `.env`
 * cannot send a real secret to another URL.
 *
 * @throws Failure FILE_NOT_FOUND, CONFIG_INVALID for a `--env-from` that cannot be read
 */
async function loadSettings(env, cwd, envFrom) {
  const named2 = envFrom === void 0 ? void 0 : await readEnvFile((0, import_node_path3.resolve)(cwd, envFrom), true);
  const local = await readEnvFile((0, import_node_path3.join)(cwd, ".env"), false);
  const sources = [["the environment", env]];
  if (named2) sources.push([`--env-from ${envFrom}`, named2.values]);
  sources.push([".env in the working directory", local.values]);
  const triples = sources.map(([name, values2]) => [name, tripleOf(values2)]);
  const chosen = triples.find(([, triple2]) => Object.values(triple2).some(Boolean));
  const triple = chosen?.[1] ?? {};
  const first = (...names) => sources.flatMap(([, values2]) => names.map((name) => values2[name]?.trim())).find(Boolean);
  return {
    source: chosen?.[0],
    credentials: () => checkCredentials(
      triple,
      chosen?.[0],
      triples.map(([name]) => name)
    ),
    present: Object.fromEntries(
      CREDENTIAL_NAMES.map((name) => [name, Boolean(triple[name])])
    ),
    secret: triple.TOOL_CLIENT_SECRET,
    identifier: first("TOOL_IDENTIFIER", "SCALEKIT_IDENTIFIER"),
    // A protective switch that any source turns on stays on: a stray file may tighten, never loosen.
    readOnly: sources.some(([, values2]) => isOn(values2.TOOL_READ_ONLY)),
    confirmWrites: sources.some(([, values2]) => isOn(values2.TOOL_CONFIRM_WRITES)),
    warnings: local.ignored ? [local.ignored] : []
  };
}
function tripleOf(values2) {
  const pick2 = (...candidates) => candidates.map((text3) => text3?.trim()).find(Boolean);
  return {
    TOOL_CLIENT_ID: pick2(values2.TOOL_CLIENT_ID, values2.SCALEKIT_CLIENT_ID),
    TOOL_CLIENT_SECRET: pick2(values2.TOOL_CLIENT_SECRET, values2.SCALEKIT_CLIENT_SECRET),
    TOOL_ENV_URL: pick2(values2.TOOL_ENV_URL, values2.SCALEKIT_ENVIRONMENT_URL)
  };
}
function checkCredentials(triple, source, tried) {
  const missing = CREDENTIAL_NAMES.filter((name) => !triple[name]);
  if (missing.length > 0) {
    const partly = source ? ` ${source} has the others; the three are never mixed from two sources.` : "";
    throw new Failure(
      "CONFIG_MISSING",
      `Not set: ${missing.join(", ")} (looked in ${tried.join(", ")}).${partly}`,
      {
        hint: WHERE,
        details: { missing }
      }
    );
  }
  const parsed = (0, mini_exports.object)({
    TOOL_CLIENT_ID: Header,
    TOOL_CLIENT_SECRET: Header,
    TOOL_ENV_URL: (0, mini_exports.string)()
  }).safeParse(triple);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new Failure("CONFIG_INVALID", `${String(issue?.path[0])} from ${source} ${issue?.message}.`, {
      hint: "Copy the value again from the Scalekit Dashboard, without quotes or line breaks."
    });
  }
  return {
    clientId: parsed.data.TOOL_CLIENT_ID,
    clientSecret: parsed.data.TOOL_CLIENT_SECRET,
    envUrl: checkUrl(parsed.data.TOOL_ENV_URL, source)
  };
}
/** `https`, or `http` on loopback; an origin only, because the SDK answers a path with "unimplemented" (fact 11). */
function checkUrl(text3, source) {
  const refuse3 = (reason) => {
    throw new Failure("CONFIG_INVALID", `TOOL_ENV_URL from ${source} ${reason}.`, {
      hint: "Set TOOL_ENV_URL to the environment URL of the Scalekit Dashboard, such as https://your-env.scalekit.dev."
    });
  };
  if (!URL.canParse(text3)) return refuse3("is not a URL");
  const url = new URL(text3);
  if (url.username || url.password) return refuse3("must not hold a user name or password");
  if (url.protocol !== "https:" && !(url.protocol === "http:" && isLoopbackHost(url.hostname))) {
    return refuse3("must begin with https:// (http:// is for loopback only)");
  }
  if (url.pathname !== "/" || url.search || url.hash) return refuse3("must be an origin, without a path");
  return url.origin;
}
/** @param hostname as `URL.hostname` gives it, brackets around IPv6 included */
function isLoopbackHost(hostname) {
  return hostname === "localhost" || hostname.endsWith(".localhost") || /^127(\.\d+){3}$/.test(hostname) || hostname === "[::1]";
}
var import_node_path3, CREDENTIAL_NAMES, WHERE, Header;
var init_settings = __esm({
  "src/config/settings.ts"() {
    "use strict";
    import_node_path3 = require("node:path");
    init_mini();
    init_failure();
    init_env_file();
    init_environment();
    /** What it takes to speak to a Scalekit environment. */
    CREDENTIAL_NAMES = ["TOOL_CLIENT_ID", "TOOL_CLIENT_SECRET", "TOOL_ENV_URL"];
    WHERE = "Set them in skills.entries.scalekit-agent-auth.env of the OpenClaw configuration, or in a .env file of the working directory; the values are in the Scalekit Dashboard under Developers > API Credentials.";
    Header = (0, mini_exports.string)().check((0, mini_exports.regex)(/^[!-~]+$/, "must be printable ASCII without spaces"));
  }
});

// package:@bufbuild/protobuf/wkt
var require_wkt = __commonJS({
  "package:@bufbuild/protobuf/wkt"(exports2, module2) {
    module2.exports = packages["@bufbuild/protobuf/wkt"]();
  }
});

// module:@bufbuild/protobuf/wkt
var wkt_exports = {};
__export(wkt_exports, {
  default: () => import_wkt.default
});
var import_wkt;
var init_wkt = __esm({
  "module:@bufbuild/protobuf/wkt"() {
    __reExport(wkt_exports, __toESM(require_wkt()));
    import_wkt = __toESM(require_wkt());
  }
});

// package:@scalekit-sdk/node/lib/pkg/grpc/scalekit/v1/connected_accounts/connected_accounts_pb.js
var require_connected_accounts_pb = __commonJS({
  "package:@scalekit-sdk/node/lib/pkg/grpc/scalekit/v1/connected_accounts/connected_accounts_pb.js"(exports2, module2) {
    module2.exports = packages["@scalekit-sdk/node/lib/pkg/grpc/scalekit/v1/connected_accounts/connected_accounts_pb.js"]();
  }
});

// src/scalekit/accounts.ts
var accounts_exports = {};
__export(accounts_exports, {
  listAccounts: () => listAccounts,
  magicLink: () => magicLink,
  readAccount: () => readAccount
});
/**
 * Reads a person's account on a connection. Reading refreshes an expired grant first, so the status is what a
 * tool call would find. The answer holds live tokens: they are made known to the redactor and dropped here.
 *
 * @param reveal receives the tokens; for `get-authorization --show-tokens` alone
 * @returns undefined where the person has no account on this connection
 */
async function readAccount(client, connectionName, identifier, reveal) {
  const service = client.service(import_connected_accounts_pb.ConnectedAccountService);
  let account;
  try {
    const request = { connector: connectionName, identifier };
    account = (await client.read(service.getConnectedAccountAuth, request)).connectedAccount;
  } catch (error) {
    if (error instanceof Failure && error.code === "NOT_FOUND") return void 0;
    throw error;
  }
  if (!account) return void 0;
  const tokens = tokensOf(account.authorizationDetails);
  for (const [name, value] of Object.entries({ ...tokens, ...account.apiConfig })) hide(client, name, value);
  reveal?.(tokens);
  return withoutSecrets(account, tokens);
}
/** The accounts of one identifier on every connection, all pages; this call carries no secrets. */
async function listAccounts(client, identifier) {
  const service = client.service(import_connected_accounts_pb.ConnectedAccountService);
  const accounts = [];
  const seen = /* @__PURE__ */ new Set();
  for (let pageToken = ""; ; ) {
    const request = { identifier, pageSize: 99, pageToken };
    const page = await client.read(service.listConnectedAccounts, request);
    for (const { connector, status } of page.connectedAccounts) {
      accounts.push({ connectionName: connector, status: import_connected_accounts_pb.ConnectorStatus[status] ?? String(status) });
    }
    pageToken = page.nextPageToken;
    if (pageToken === "" || seen.has(pageToken)) return accounts;
    seen.add(pageToken);
  }
}
/** Asks for a magic link; the account is created where there is none yet. */
async function magicLink(client, connectionName, identifier, options = {}) {
  const service = client.service(import_connected_accounts_pb.ConnectedAccountService);
  const answer = await client.read(service.getMagicLinkForConnectedAccount, {
    connector: connectionName,
    identifier,
    ...options.state !== void 0 && { state: options.state },
    ...options.userVerifyUrl !== void 0 && { userVerifyUrl: options.userVerifyUrl }
  });
  return { link: answer.link, ...answer.expiry && { expires_at: isoOf(answer.expiry) } };
}
/** Timestamps beyond what a Date holds are passed over rather than thrown about. */
function isoOf(timestamp) {
  const date = (0, wkt_exports.timestampDate)(timestamp);
  return Number.isNaN(date.getTime()) ? "" : date.toISOString();
}
function tokensOf(details) {
  const held = details?.details;
  switch (held?.case) {
    case "oauthToken":
      return { access_token: held.value.accessToken, refresh_token: held.value.refreshToken };
    case "staticAuth":
      return { ...held.value.details };
    case "googleDwd":
      return { access_token: held.value.accessToken };
    case "trustedIdp":
      return {
        access_key_id: held.value.accessKeyId,
        secret_access_key: held.value.secretAccessKey,
        session_token: held.value.sessionToken
      };
    default:
      return {};
  }
}
function hide(client, name, value) {
  if (typeof value === "string" && (SECRET_MEMBERS.test(name) || !PLAIN_MEMBERS.test(name)))
    client.session.redactor.add(value);
  if (typeof value === "object" && value !== null) {
    for (const [key, member] of Object.entries(value)) hide(client, key, member);
  }
}
function withoutSecrets(account, tokens) {
  const { details } = account.authorizationDetails ?? {};
  const scopes = details?.case === "oauthToken" || details?.case === "googleDwd" ? details.value.scopes : [];
  const expiresAt = account.tokenExpiresAt ? isoOf(account.tokenExpiresAt) : "";
  return {
    id: account.id,
    status: import_connected_accounts_pb.ConnectorStatus[account.status] ?? String(account.status),
    authorizationType: import_connected_accounts_pb.ConnectorType[account.authorizationType] ?? String(account.authorizationType),
    ...expiresAt && { tokenExpiresAt: expiresAt },
    scopes: [...scopes],
    hasAccessToken: Object.entries(tokens).some(
      ([name, value]) => name !== "refresh_token" && Boolean(value)
    ),
    hasRefreshToken: Boolean(tokens.refresh_token),
    provider: account.provider,
    connectionName: account.connector
  };
}
var import_connected_accounts_pb, PLAIN_MEMBERS, SECRET_MEMBERS;
var init_accounts = __esm({
  "src/scalekit/accounts.ts"() {
    "use strict";
    init_wkt();
    import_connected_accounts_pb = __toESM(require_connected_accounts_pb(), 1);
    init_failure();
    /** A person's connected account, without its secrets. */
    /** Members of a static credential that are no secrets and may appear in ordinary text, unless the name says otherwise. */
    PLAIN_MEMBERS = /user|domain|host|url|email|region|version|type|scope|path/i;
    SECRET_MEMBERS = /key|token|secret|pass|auth|credential/i;
    /** A link a person opens to consent, and when it stops working. */
  }
});

// package:@scalekit-sdk/node/lib/pkg/grpc/scalekit/v1/connections/connections_pb.js
var require_connections_pb = __commonJS({
  "package:@scalekit-sdk/node/lib/pkg/grpc/scalekit/v1/connections/connections_pb.js"(exports2, module2) {
    module2.exports = packages["@scalekit-sdk/node/lib/pkg/grpc/scalekit/v1/connections/connections_pb.js"]();
  }
});

// src/scalekit/connections.ts
var connections_exports = {};
__export(connections_exports, {
  isUsable: () => isUsable,
  listConnections: () => listConnections,
  needsConsent: () => needsConsent
});
/** Whether accounts of this connection are made by a person who opens a magic link. */
function needsConsent(connection) {
  return CONSENT_TYPES.has(connection.type);
}
/** Whether the connection can be used at all. */
function isUsable(connection) {
  return connection.status === "COMPLETED" && connection.enabled;
}
/**
 * The connections of the environment, all pages, in the server's order.
 *
 * @param name the listing ends with the page that has the connection of this name: a call that is about one
 *   connection need not wait for the others
 */
async function listConnections(client, name) {
  const service = client.service(import_connections_pb.ConnectionService);
  const connections = [];
  const seen = /* @__PURE__ */ new Set();
  for (let pageToken = ""; ; ) {
    const page = await client.read(service.listAppConnections, { pageSize: PAGE_SIZE, pageToken });
    for (const { keyId, providerKey, type, status, enabled } of page.connections) {
      connections.push({
        keyId,
        provider: providerKey,
        type: import_connections_pb.ConnectionType[type] ?? String(type),
        status: import_connections_pb.ConnectionStatus[status] ?? String(status),
        enabled
      });
    }
    pageToken = page.nextPageToken;
    // A server that hands out the same token again would keep us here for ever.
    const found = name !== void 0 && connections.some(({ keyId }) => keyId === name);
    if (pageToken === "" || seen.has(pageToken) || found) return connections;
    seen.add(pageToken);
  }
}
var import_connections_pb, PAGE_SIZE, CONSENT_TYPES;
var init_connections = __esm({
  "src/scalekit/connections.ts"() {
    "use strict";
    import_connections_pb = __toESM(require_connections_pb(), 1);
    /** A connection as the Dashboard defines it: a provider, a way to authenticate, and a name. */
    /** The API's maximum; its default is 10. */
    PAGE_SIZE = 30;
    /** Types a person consents to by opening a link (contract, rule 2). */
    CONSENT_TYPES = /* @__PURE__ */ new Set(["OAUTH", "TRELLO_OAUTH1", "SMART_FHIR"]);
  }
});

// src/scalekit/probe.ts
/**
 * Resolves the environment's host.
 *
 * @returns its addresses
 *
 * @throws Failure NETWORK
 */
async function resolveHost(envUrl) {
  const { hostname } = new URL(envUrl);
  try {
    const found = await (0, import_promises.lookup)(hostname.replace(/^\[|\]$/g, ""), { all: true });
    return found.map(({ address }) => address);
  } catch (error) {
    throw networkFailure(error, hostname);
  }
}
/** Connects, with TLS where the URL says so. @returns the TLS version, or `none` over plain http */
async function connectHost(envUrl, signal) {
  const url = new URL(envUrl);
  const secure = url.protocol === "https:";
  const host = url.hostname.replace(/^\[|\]$/g, "");
  const port = Number(url.port || (secure ? 443 : 80));
  let socket;
  try {
    return await new Promise((resolve9, reject) => {
      signal.addEventListener("abort", () => reject(signal.reason), { once: true });
      if (!secure) {
        socket = (0, import_node_net.connect)({ host, port }, () => resolve9("none"));
      } else {
        const tls = (0, import_node_tls.connect)(
          { host, port, ALPNProtocols: ["h2", "http/1.1"] },
          () => resolve9(tls.getProtocol() ?? "TLS")
        );
        socket = tls;
      }
      socket.on("error", reject);
    });
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    throw networkFailure(error, url.host);
  } finally {
    socket?.destroy();
  }
}
/**
 * How far this machine's clock is ahead of the server's, which stamps its answers with a `Date`.
 *
 * @param date the header's value
 * @returns seconds, negative where this clock is behind; undefined where the server sent no date
 */
function clockSkewSeconds(date, now = Date.now()) {
  const theirs = date === void 0 ? Number.NaN : Date.parse(date);
  return Number.isNaN(theirs) ? void 0 : Math.round((now - theirs) / 1e3);
}
var import_promises, import_node_net, import_node_tls;
var init_probe = __esm({
  "src/scalekit/probe.ts"() {
    "use strict";
    import_promises = require("node:dns/promises");
    import_node_net = require("node:net");
    import_node_tls = require("node:tls");
    init_network_errors();
  }
});

// src/steps/doctor.ts
var doctor_exports = {};
__export(doctor_exports, {
  examine: () => examine
});
/**
 * Looks at everything a call needs, from the machine outwards. A check that cannot succeed because an earlier one
 * failed is left out; none of them throws.
 */
async function examine(patient) {
  const { settings, signal } = patient;
  const checks = [checkNode(patient.nodeVersion), ...checkCredentials2(settings)];
  const envUrl = await attempt(checks, "environment_url", async () => {
    const url = settings.credentials().envUrl;
    return [url, url];
  });
  if (envUrl === void 0) return checks;
  const addresses = await attempt(checks, "dns", async () => {
    const found = await resolveHost(envUrl);
    return [found, found.join(", ")];
  });
  if (addresses === void 0) return checks;
  const tls = await attempt(checks, "tls", async () => {
    const version = await connectHost(envUrl, signal);
    return [
      version,
      version === "none" ? "connected without TLS, which is allowed on loopback" : `connected with ${version}`
    ];
  });
  if (tls === void 0) return checks;
  const client = await patient.client();
  const token = await attempt(checks, "token", async () => [
    await client.retrying(() => client.token()),
    "Scalekit accepts the credentials"
  ]);
  if (token === void 0) return checks;
  checks.push(checkClock(client.core.serverDate));
  const connections = await attempt(checks, "connections", async () => {
    const found = await listConnections(client);
    return [found, describeConnections(found)];
  });
  if (connections === void 0) return checks;
  if (!connections.some(isUsable)) {
    amend(
      checks,
      "connections",
      "Create a connection in the Scalekit Dashboard (AgentKit > Connections) and finish its configuration."
    );
  }
  checks.push(await checkAccounts(client, patient.identifier, connections));
  return checks;
}
function checkNode(version) {
  const ok = Number.parseInt(version, 10) >= OLDEST_NODE;
  return {
    name: "node",
    ok,
    detail: `Node.js ${version}`,
    ...!ok && { fix: `Install Node.js ${OLDEST_NODE} or newer for the shell that the agent uses.` }
  };
}
/** Where each credential came from, never its value. */
function checkCredentials2({ present, source, warnings }) {
  const checks = CREDENTIAL_NAMES.map((name) => ({
    name,
    ok: present[name],
    detail: present[name] ? `set by ${source}` : "not set",
    ...!present[name] && {
      fix: `Set ${name} in skills.entries.scalekit-agent-auth.env of the OpenClaw configuration, or in a .env file of the working directory; the three must come from one place.`
    }
  }));
  const unread = warnings.map((warning) => ({
    name: "env_file",
    ok: false,
    detail: warning,
    fix: "Make .env a small text file, or remove it."
  }));
  return [...checks, ...unread];
}
function checkClock(date) {
  const skew = clockSkewSeconds(date);
  if (skew === void 0)
    return { name: "clock", ok: true, detail: "the server sends no date to compare with" };
  const ok = Math.abs(skew) <= MAX_SKEW_SECONDS;
  const where = skew > 0 ? "ahead of" : "behind";
  return {
    name: "clock",
    ok,
    detail: skew === 0 ? "in step with the server" : `${Math.abs(skew)} s ${where} the server`,
    ...!ok && {
      fix: "Set this machine's clock, by NTP say: tokens look expired or not yet valid to a clock that is off."
    }
  };
}
async function checkAccounts(client, identifier, connections) {
  if (identifier === void 0) {
    return {
      name: "accounts",
      ok: false,
      detail: "no identifier is set",
      fix: "Set TOOL_IDENTIFIER to the identifier that the accounts have in Scalekit, an e-mail address say, or pass --identifier."
    };
  }
  try {
    const accounts = await listAccounts(client, identifier);
    const usable = connections.filter(isUsable).filter(({ type }) => type !== "NO_AUTH");
    const inactive = accounts.filter(({ status }) => status !== "ACTIVE");
    const active = accounts.length - inactive.length;
    const others = inactive.map(({ connectionName, status }) => `${connectionName} ${status}`).join(", ");
    return {
      name: "accounts",
      ok: inactive.length === 0,
      detail: `${identifier}: ${active} active of ${accounts.length} accounts, on ${usable.length} connections${others && `; ${others}`}`,
      ...inactive.length > 0 && {
        fix: `Run generate-link --connection-name ${inactive[0]?.connectionName} and open the link; an API key is renewed in the Scalekit Dashboard.`
      }
    };
  } catch (error) {
    return fromFailure("accounts", error);
  }
}
function describeConnections(connections) {
  const counts = /* @__PURE__ */ new Map();
  for (const { status, enabled } of connections) {
    const label = enabled ? status : `${status} but disabled`;
    counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  const parts = [...counts].map(([label, count2]) => `${count2} ${label}`);
  return parts.length === 0 ? "none" : parts.join(", ");
}
/** Runs one check and notes how it went. @returns its value, or undefined where it failed */
async function attempt(checks, name, look) {
  try {
    const [value, detail] = await look();
    checks.push({ name, ok: true, detail });
    return value;
  } catch (error) {
    checks.push(fromFailure(name, error));
    return void 0;
  }
}
function fromFailure(name, error) {
  const { message, hint } = asFailure(error);
  return { name, ok: false, detail: message, fix: hint };
}
function amend(checks, name, fix) {
  const check = checks.find((candidate) => candidate.name === name);
  if (check) Object.assign(check, { ok: false, fix });
}
var OLDEST_NODE, MAX_SKEW_SECONDS;
var init_doctor = __esm({
  "src/steps/doctor.ts"() {
    "use strict";
    init_document();
    init_settings();
    init_accounts();
    init_connections();
    init_probe();
    /** What was looked at, and how to mend it where it is not well. */
    OLDEST_NODE = 20;
    /** A clock further off than this makes tokens look expired or not yet valid. */
    MAX_SKEW_SECONDS = 60;
  }
});

// src/cli/doctor.ts
var doctor_default;
var init_doctor2 = __esm({
  "src/cli/doctor.ts"() {
    "use strict";
    init_command();
    init_flags();
    doctor_default = defineCommand({
      name: "doctor",
      step: "health",
      summary: "Checks this machine’s set-up, the environment, and the accounts",
      flags: { ...IDENTIFIER },
      required: [],
      example: "scalekit-agent-auth doctor",
      answer: "checks:[{name,ok,detail,fix?}], healthy",
      errors: [],
      async run(flags, call) {
        const { examine: examine2 } = await Promise.resolve().then(() => (init_doctor(), doctor_exports));
        const checks = await examine2({
          nodeVersion: call.host.nodeVersion,
          settings: call.settings,
          identifier: flags.identifier ?? call.settings.identifier,
          signal: call.deadline.signal,
          client: () => call.client()
        });
        return { checks, healthy: checks.every((check) => check.ok) };
      }
    });
  }
});

// src/files/secret-stores.ts
/**
 * What secret a path stands for.
 *
 * @param path absolute; links should be resolved, Windows paths may use either slash
 * @param homeDir the caller's home folder
 * @returns words for a message, undefined where nothing speaks against the path
 */
function secretAt(path, homeDir = "") {
  const plain = simplify(path);
  const found = ANYWHERE.find(([pattern]) => pattern.test(plain));
  if (found) return found[1];
  const own = `${simplify(homeDir)}/`;
  const prefix = own.length > 2 && plain.startsWith(own) ? own : HOMES.exec(plain)?.[0];
  if (prefix === void 0) return void 0;
  return IN_HOME.find(([pattern]) => pattern.test(plain.slice(prefix.length)))?.[1];
}
/** Whether a file's first bytes are those of a private key, in any encoding that keeps ASCII recognisable. */
function beginsAsPrivateKey(head) {
  return PRIVATE_KEY.test(head.subarray(0, KEY_HEAD_BYTES).toString("latin1").replaceAll("\0", ""));
}
/** One spelling for one file: what Windows ignores in names (streams, trailing dots and blanks) is cut off. */
function simplify(path) {
  const [, drive = "", rest = ""] = /^(?:[\\/]{2}\?[\\/])?([a-z]:)?(.*)$/is.exec(path) ?? [];
  const segments = rest.normalize("NFKC").split(/[\\/]+/);
  const plain = segments.map((segment) => segment.replace(/:.*$/s, "").replace(/(?<=[^. ])[. ]+$/, ""));
  return `${drive}${plain.join("/")}`.toLowerCase().replace(/\/$/, "");
}
var HOMES, IN_HOME, ANYWHERE, PRIVATE_KEY, KEY_HEAD_BYTES;
var init_secret_stores = __esm({
  "src/files/secret-stores.ts"() {
    "use strict";
    /**
     * Places and names that hold credentials, which no agent has a reason to send away or to write into. There is no
     * flag that lifts this. Paths are compared in lower case with forward slashes, so that one list serves every system.
     */
    /** A person's home, wherever it is kept; the caller's own is tried besides. */
    HOMES = /^(?:\/home\/[^/]+|\/users\/[^/]+|\/root|\/var\/root|[a-z]:\/users\/[^/]+|\/mnt\/[a-z]\/users\/[^/]+)\//;
    /** Below a home folder. */
    IN_HOME = [
      [/^\.azure\//, "the credentials of Azure"],
      [/^(?:\.config|appdata\/(?:roaming|local))\/gcloud\//, "the credentials of Google Cloud"],
      [
        /^(?:\.config|appdata\/roaming)\/(?:gh|github cli|op|rclone|hub|doctl|hcloud)\//,
        "a command-line program's credentials"
      ],
      [
        /^appdata\/(?:roaming|local)\/microsoft\/(?:credentials|protect|vault|crypto)\//,
        "the credential store of Windows"
      ],
      [/^library\/(?:keychains|cookies)\//, "the keychain or cookies of macOS"],
      [/^\.local\/share\/(?:keyrings|kwalletd)\//, "the desktop's keyring"],
      [
        /^(?:\.config|appdata\/roaming|library\/application support)\/(?:1password|bitwarden|keepassxc)\//,
        "a password manager's store"
      ]
    ];
    /** Anywhere. Folders end in a slash, files in `$`. */
    ANYWHERE = [
      [/\/\.env(?:\.[^/]*)?$/, "an environment file"],
      [/\/\.ssh\//, "the SSH keys"],
      [/\/\.gnupg\//, "the GnuPG keys"],
      [
        /\/\.password-store\/|\.(?:kdbx?|agilekeychain|opvault|kwl|keychain|keychain-db)(?:$|\/)/,
        "a password store"
      ],
      [
        /\/id_(?:rsa|dsa|ecdsa|ed25519|xmss)(?:_sk)?(?:[._-](?!pub$)[^/]*)?$|\.(?:ppk|p12|pfx|jks|keystore)$/,
        "a private key"
      ],
      [/\/\.aws\/(?:credentials$|config$|sso\/|cli\/)/, "the credentials of AWS"],
      [/\/\.kube\/config$/, "the credentials of Kubernetes"],
      [/\/\.docker\/config\.json$/, "the credentials of Docker"],
      [
        /\/gcloud\/(?:credentials\.db|access_tokens\.db|application_default_credentials\.json|legacy_credentials\/.*)$/,
        "the credentials of Google Cloud"
      ],
      [
        /\/[._]netrc$|\/\.(?:npmrc|yarnrc\.yml|pypirc|pgpass|my\.cnf|vault-token|git-credentials)$/,
        "a file of logins"
      ],
      [
        /\/\.config\/git\/credentials$|\/\.cargo\/credentials(?:\.toml)?$|\/credentials\.tfrc\.json$/,
        "a file of logins"
      ],
      [
        /\/(?:login data(?: for account)?|logins(?:-backup)?\.json|key[34]\.db|signons\.sqlite|cookies\.sqlite|cookies\.binarycookies)$/,
        "a browser's store of logins"
      ],
      [
        /\/(?:default|profile \d+|guest profile|network|user data)\/(?:cookies|web data|extension cookies)$/,
        "a browser's store of logins"
      ],
      // The agent's own folders lie inside the state folder: https://docs.openclaw.ai/concepts/agent-workspace
      [/\/\.openclaw(?:-[^/]+)?\/(?!(?:workspace(?:-[^/]+)?|sandboxes|media)\/)/, "the state of OpenClaw"],
      [/^\/(?:proc|sys|dev)\//, "no file but a window into the system"],
      [/^\/etc\/(?:shadow|gshadow)-?$|^\/etc\/ssh\/ssh_host_[^/]*_key$/, "the system's secrets"]
    ];
    /** How private keys begin: PEM, OpenSSH, PGP, SSH2, PuTTY, age. */
    PRIVATE_KEY = /-{4,5} ?BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)? ?-{4,5}|PuTTY-User-Key-File-\d|AGE-SECRET-KEY-1/;
    /** As much of a file as is looked at for the beginning of a private key, in bytes. */
    KEY_HEAD_BYTES = 1024;
  }
});

// src/files/save.ts
var save_exports = {};
__export(save_exports, {
  checkTarget: () => checkTarget,
  saveStream: () => saveStream,
  saveTemporary: () => saveTemporary
});
/**
 * Checks a target before anything is fetched, so that nobody waits for a download that cannot be kept.
 *
 * @param homeDir the person's home, for the guards
 * @returns the absolute path, links in its folder resolved
 * @throws Failure FILE_EXISTS, FILE_NOT_FOUND (the folder), FILE_REFUSED (a link, a device, a folder, a place for
 *   credentials)
 */
async function checkTarget(path, overwrite, homeDir) {
  const full = (0, import_node_path4.resolve)(path);
  let folder;
  try {
    folder = await (0, import_promises2.realpath)((0, import_node_path4.dirname)(full));
    if (!(await (0, import_promises2.stat)(folder)).isDirectory()) throw Object.assign(new Error(), { code: "ENOTDIR" });
  } catch {
    throw new Failure("FILE_NOT_FOUND", `There is no folder ${(0, import_node_path4.dirname)(full)}.`, {
      hint: "Create the folder, or choose another --output-file."
    });
  }
  const target = (0, import_node_path4.join)(folder, (0, import_node_path4.basename)(full));
  const secret = secretAt(full, homeDir) ?? secretAt(target, homeDir);
  if (secret !== void 0) {
    // Whoever may write there could let themselves in.
    throw new Failure("FILE_REFUSED", `${target} is or belongs to ${secret} and is not written to.`, {
      hint: "Choose another --output-file; no flag changes this."
    });
  }
  const there = await (0, import_promises2.lstat)(target).catch(() => void 0);
  if (!there) return target;
  if (!there.isFile()) {
    // Following a link would write where its maker wanted; a device or folder is no place for a download.
    throw new Failure("FILE_REFUSED", `${target} is not a regular file.`, {
      hint: "Choose another --output-file."
    });
  }
  if (!overwrite) {
    throw new Failure("FILE_EXISTS", `${target} exists.`, {
      hint: "Choose another --output-file, or pass --overwrite after the user agreed to replace it."
    });
  }
  return target;
}
/**
 * Writes a stream beside its target and renames it when it is complete, so that a broken one leaves nothing there.
 *
 * @throws Failure FILE_EXISTS, FILE_REFUSED, NETWORK (the stream broke), or the abort signal's reason
 */
async function saveStream(stream, path, options) {
  const target = await checkTarget(path, options.overwrite, options.homeDir);
  const partial = (0, import_node_path4.join)(
    (0, import_node_path4.dirname)(target),
    `.${(0, import_node_path4.basename)(target).slice(0, 100)}.${(0, import_node_crypto.randomBytes)(6).toString("hex")}.part`
  );
  try {
    const { bytes, sha256 } = await writePartial(stream, partial, options);
    // Once more: another program may have made the file meanwhile.
    await checkTarget(target, options.overwrite, options.homeDir);
    await (0, import_promises2.rename)(partial, target);
    return { bytes, sha256, output_file: target };
  } catch (error) {
    stream.destroy();
    await (0, import_promises2.rm)(partial, { force: true });
    if (options.signal.aborted) throw options.signal.reason;
    throw error instanceof Failure ? error : diskFailure(error, target);
  }
}
/** Saves what has no target of its own: 0600, in a fresh folder of the system's temporary one. */
async function saveTemporary(stream, tmpDir, name, options) {
  let folder;
  try {
    folder = await (0, import_promises2.mkdtemp)((0, import_node_path4.join)(tmpDir, "scalekit-"));
  } catch (error) {
    stream.destroy();
    throw diskFailure(error, tmpDir);
  }
  try {
    return await saveStream(stream, (0, import_node_path4.join)(folder, name), { ...options, overwrite: false });
  } catch (error) {
    await (0, import_promises2.rm)(folder, { recursive: true, force: true });
    throw asFailure(error);
  }
}
async function writePartial(stream, partial, options) {
  const { expectedBytes, expectedSha256, signal } = options;
  const file = await (0, import_promises2.open)(partial, import_node_fs3.constants.O_WRONLY | import_node_fs3.constants.O_CREAT | import_node_fs3.constants.O_EXCL, 384);
  try {
    const sink = new Sink(file, options);
    try {
      await (0, import_promises3.pipeline)(stream, sink, { signal });
    } catch (error) {
      if (error instanceof Failure || error === sink.failed) throw error;
      throw broken(error instanceof Error ? error.message : String(error));
    }
    const { bytes } = sink;
    const sha256 = sink.hash.digest("hex");
    if (expectedBytes !== void 0 && bytes !== expectedBytes)
      throw broken(`${bytes} of ${expectedBytes} bytes came`);
    if (expectedSha256 !== void 0 && sha256 !== expectedSha256) {
      throw broken("the bytes that came are not those that the provider announced");
    }
    await file.sync();
    return { bytes, sha256 };
  } finally {
    await file.close();
  }
}
function broken(why) {
  return new Failure("NETWORK", `The download broke off: ${why}.`, {
    hint: "Nothing was left behind; run the command again."
  });
}
/** Looks for secrets across chunk borders, without keeping more than a secret's length. */
function secretScanner(needles) {
  const longest = Math.max(0, ...needles.map((needle) => needle.length));
  let tail = Buffer.alloc(0);
  return (chunk) => {
    if (longest === 0) return;
    const seam = Buffer.concat([tail, chunk.subarray(0, longest)]);
    if (needles.some((needle) => seam.includes(needle) || chunk.includes(needle))) {
      throw new Failure(
        "FORBIDDEN",
        "The answer holds one of the credentials of this call and was not written to disk.",
        {
          hint: "The provider echoes the credentials; tell the user, and use a tool or another path."
        }
      );
    }
    // A short chunk adds to what came before; of a long one the end is enough.
    tail = Buffer.concat([tail, chunk.subarray(-longest)]).subarray(-(longest - 1));
  };
}
/** A full disk, a missing permission. */
function diskFailure(error, target) {
  const code = error instanceof Error ? Reflect.get(error, "code") : void 0;
  return new Failure("FILE_REFUSED", `${target} could not be written: ${code ?? String(error)}.`, {
    hint: code === "ENOSPC" ? "Free some space, or choose a folder on another disk." : "Choose a folder that can be written to.",
    cause: error
  });
}
var import_node_crypto, import_node_fs3, import_promises2, import_node_path4, import_node_stream, import_promises3, PIECE_BYTES, Sink;
var init_save = __esm({
  "src/files/save.ts"() {
    "use strict";
    import_node_crypto = require("node:crypto");
    import_node_fs3 = require("node:fs");
    import_promises2 = require("node:fs/promises");
    import_node_path4 = require("node:path");
    import_node_stream = require("node:stream");
    import_promises3 = require("node:stream/promises");
    init_document();
    init_failure();
    init_secret_stores();
    /** Bytes that gather before they are written. */
    PIECE_BYTES = 1024 * 1024;
    /** What lies on disk afterwards. */
    /**
     * Hashes what comes and writes it in large pieces. While one piece is on its way to the disk the next one gathers,
     * so that disk and network work side by side.
     */
    Sink = class extends import_node_stream.Writable {
      hash = (0, import_node_crypto.createHash)("sha256");
      bytes = 0;
      /** What went wrong here, in contrast to what the pipeline hands on. */
      failed;
      #file;
      #onBytes;
      #scan;
      #gathered = [];
      #gatheredBytes = 0;
      #underWay = Promise.resolve();
      constructor(file, { needles, onBytes }) {
        super({ highWaterMark: PIECE_BYTES });
        this.#file = file;
        this.#onBytes = onBytes;
        this.#scan = secretScanner(needles);
      }
      _write(chunk, _encoding, done) {
        try {
          this.#scan(chunk);
        } catch (error) {
          done(error);
          return;
        }
        this.hash.update(chunk);
        this.bytes += chunk.length;
        this.#onBytes?.(chunk.length);
        this.#gathered.push(chunk);
        this.#gatheredBytes += chunk.length;
        if (this.#gatheredBytes < PIECE_BYTES) done();
        else this.#settle(this.#flush(), done);
      }
      _final(done) {
        this.#settle(
          this.#flush().then(() => this.#underWay),
          done
        );
      }
      #settle(work, done) {
        work.then(
          () => done(),
          (error) => {
            this.failed = error;
            done(error);
          }
        );
      }
      /** Waits for the piece before, and sets this one on its way. */
      async #flush() {
        await this.#underWay;
        this.#underWay = this.#writeAll(this.#gathered, this.#gatheredBytes);
        // Reported by whoever waits for it next.
        this.#underWay.catch(() => {
        });
        this.#gathered = [];
        this.#gatheredBytes = 0;
      }
      async #writeAll(chunks, bytes) {
        if (bytes === 0) return;
        let { bytesWritten: at } = await this.#file.writev(chunks);
        if (at === bytes) return;
        // A write may stop short; the rest goes by itself.
        const all = Buffer.concat(chunks);
        while (at < bytes) at += (await this.#file.write(all, at)).bytesWritten;
      }
    };
  }
});

// src/scalekit/proxy-guards.ts
var proxy_guards_exports = {};
__export(proxy_guards_exports, {
  guardHeaders: () => guardHeaders,
  guardPath: () => guardPath
});
/**
 * Checks and encodes a provider path, so that the request stays below `/proxy/` (fact 5).
 *
 * @param path from the API root; the leading slash may be missing, a query may be present
 * @param query further parameters
 * @returns what follows `/proxy` in the request line
 * @throws Failure INVALID_PATH
 */
function guardPath(path, query = []) {
  const msys = /^[A-Za-z]:[\\/](?:Program Files[^/\\]*[\\/])?(?:Git|msys64|cygwin64)[\\/](.*)$/i.exec(path);
  if (msys) {
    throw refuse(
      path,
      "is a file path: Git-Bash rewrote the leading slash",
      `Leave the slash out (--path ${msys[1]}), or set MSYS_NO_PATHCONV=1.`
    );
  }
  if (path === "" || !path.isWellFormed()) throw refuse(path, "is empty or not text");
  if (/^[a-z][a-z0-9+.-]*:/i.test(path) || /^[\\/]{2}/.test(path)) {
    throw refuse(
      path,
      "has a scheme or a host",
      "Give only the part after the host, such as /v1/pages; the connection's provider is the host."
    );
  }
  if (path.includes("#")) throw refuse(path, "has a fragment", "Write %23 where a # is meant.");
  if (path.includes("\\"))
    throw refuse(path, "has a backslash", "Write /, or %5C where a backslash is meant.");
  const cut = path.indexOf("?");
  const route = `/${(cut < 0 ? path : path.slice(0, cut)).replace(/^\//, "")}`;
  assertStays(path, route);
  if (new RegExp("\\p{Cc}", "u").test(path)) throw refuse(path, "has control characters");
  const search = [
    ...cut < 0 || cut === path.length - 1 ? [] : [encode(path.slice(cut + 1), /[^\w\-.~!$&'()*+,;=:@/?%[\]]/gu)],
    ...query.map(
      ([name, value]) => `${encodeParameter(name)}=${encodeParameter(value)}`
    )
  ].join("&");
  const target = encode(route, /[^\w\-.~!$&'()*+,;=:@/%]/gu) + (search === "" ? "" : `?${search}`);
  // The last word has the parser that the HTTP client uses.
  const parsed = new URL(`http://proxy.invalid/proxy${target}`);
  if (`${parsed.pathname}${parsed.search}` !== `/proxy${target}`)
    throw refuse(path, "would be changed on the way");
  return target;
}
/**
 * Checks the headers a caller wants to set.
 *
 * @returns name → value, as they go out
 * @throws Failure INVALID_HEADER
 */
function guardHeaders(headers) {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => {
      if (!/^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/.test(name)) throw badHeader(name, "is not a header name");
      if (RESERVED_HEADERS.has(name.toLowerCase())) {
        throw badHeader(
          name,
          "cannot be set",
          "Scalekit signs the request for the connected account; leave this header out."
        );
      }
      if (!["string", "number", "boolean"].includes(typeof value))
        throw badHeader(name, "needs a text as its value");
      const text3 = String(value).trim();
      if (new RegExp("(?!\\t)\\p{Cc}", "u").test(text3) || !text3.isWellFormed())
        throw badHeader(name, "has a value with line breaks or control characters");
      return [name, text3];
    })
  );
}
/** Every way to write `.` and `/` that some server on the way might read as such. */
function assertStays(path, route) {
  let decoded2 = route;
  for (let round = 0; ; round++) {
    if (new RegExp("\\p{Cc}", "u").test(decoded2)) throw refuse(path, "has control characters");
    const segments = decoded2.normalize("NFKC").split(/[/\\]/);
    // Some servers cut path parameters off first: `..;x` is `..` to them. Trailing blanks vanish on others.
    if (segments.some((segment) => /^\s*\.{1,2}\s*$/.test(segment.split(";")[0] ?? ""))) {
      throw refuse(path, "has dot segments", "Write the path in full, from the API root.");
    }
    const next = decodeOnce(decoded2);
    if (next === decoded2) return;
    if (round >= MAX_DECODINGS) throw refuse(path, "is encoded too many times");
    decoded2 = next;
  }
}
function decodeOnce(text3) {
  return text3.replace(/%u([0-9a-f]{4})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))).replace(/%c0%ae|%e0%80%ae/gi, ".").replace(/%c0%af|%e0%80%af/gi, "/").replace(/(?:%[0-9a-f]{2})+/gi, (run2) => {
    const bytes = Buffer.from(run2.replaceAll("%", ""), "hex");
    return bytes.toString("utf8").includes("�") ? bytes.toString("latin1") : bytes.toString("utf8");
  });
}
function encode(text3, unsafe) {
  return text3.replace(unsafe, (char) => encodeURIComponent(char)).replace(/'/g, "%27").replace(/%(?![0-9a-f]{2})/gi, "%25");
}
/** As the URL standard writes a query: `'` is encoded there, unlike in encodeURIComponent. */
function encodeParameter(text3) {
  return encodeURIComponent(text3.toWellFormed()).replaceAll("'", "%27");
}
function refuse(path, reason, hint = "Pass the path from the API root, such as /v1/pages/<ID>; --query-params takes the parameters.") {
  return new Failure("INVALID_PATH", `--path ${JSON.stringify(path.slice(0, 200))} ${reason}.`, { hint });
}
function badHeader(name, reason, hint = "Correct --headers; values are one line of text.") {
  return new Failure("INVALID_HEADER", `Header ${JSON.stringify(name.slice(0, 80))} ${reason}.`, { hint });
}
var MAX_DECODINGS, RESERVED_HEADERS;
var init_proxy_guards = __esm({
  "src/scalekit/proxy-guards.ts"() {
    "use strict";
    init_failure();
    /** A parameter of the query, in order; a name may come again. */
    /** Rounds of decoding after which a path that still changes is refused. */
    MAX_DECODINGS = 6;
    /** Headers that say who we are or how the connection works; whoever sets them could act as somebody else. */
    RESERVED_HEADERS = /* @__PURE__ */ new Set([
      "authorization",
      "proxy-authorization",
      "proxy-authenticate",
      "proxy-connection",
      "host",
      "cookie",
      "set-cookie",
      "connection_name",
      "connection-name",
      "identifier",
      "connection",
      "keep-alive",
      "te",
      "trailer",
      "transfer-encoding",
      "upgrade",
      "content-length",
      "expect"
    ]);
  }
});

// package:mime
var require_mime = __commonJS({
  "package:mime"(exports2, module2) {
    module2.exports = packages["mime"]();
  }
});

// module:mime
var mime_exports = {};
__export(mime_exports, {
  default: () => import_mime.default
});
var import_mime;
var init_mime = __esm({
  "module:mime"() {
    __reExport(mime_exports, __toESM(require_mime()));
    import_mime = __toESM(require_mime());
  }
});

// src/files/source.ts
var source_exports = {};
__export(source_exports, {
  READ_BYTES: () => READ_BYTES,
  chunksOf: () => chunksOf,
  hashSource: () => hashSource,
  openSource: () => openSource,
  readSource: () => readSource,
  textFallback: () => textFallback
});
/**
 * Looks at a file before anything is sent.
 *
 * @param path absolute
 * @param options `homeDir`: the person's home, for the guards; `name`: another name for the provider; `textFallback`:
 *   see there
 * @throws Failure FILE_NOT_FOUND, FILE_REFUSED (a secret, a folder, a device, unreadable), USAGE (the name)
 */
async function openSource(path, options) {
  const real = await (0, import_promises4.realpath)(path).catch((error) => {
    throw unreadable2(path, error);
  });
  // The path as given counts as well: a link named `.env` is as telling as what it points to.
  const secret = secretAt(path, options.homeDir) ?? secretAt(real, options.homeDir);
  if (secret !== void 0) throw refusedSecret(path, secret);
  const { stats, head } = await withFile(real, async (file) => {
    const stats2 = await file.stat();
    if (!stats2.isFile()) throw notAFile(path);
    return { stats: stats2, head: await readHead(file, KEY_HEAD_BYTES) };
  });
  if (beginsAsPrivateKey(head)) throw refusedSecret(path, "a private key");
  const name = checkName(options.name ?? (0, import_node_path5.basename)(path));
  const { default: mime } = await Promise.resolve().then(() => (init_mime(), mime_exports));
  const mimeType = mime.getType(name) ?? mime.getType((0, import_node_path5.basename)(path)) ?? UNKNOWN;
  const source = { path: real, name, bytes: stats.size, mimeType, modified: stats.mtimeMs };
  return options.textFallback ? await textFallback(source) : source;
}
/** Gives UTF-8 text of an unknown type the type `text/plain`: some providers refuse `application/octet-stream`. */
async function textFallback(source) {
  if (source.mimeType !== UNKNOWN) return source;
  const head = await withFile(source.path, (file) => readHead(file, SNIFF_BYTES));
  return isText(head) ? { ...source, mimeType: "text/plain" } : source;
}
/**
 * Streams a file or a part of it. The stream fails with FILE_REFUSED when the file is no longer the one that
 * `openSource` saw, so that no mixture of two versions goes out.
 *
 * @param range all of it where unsaid
 */
function readSource(source, range = { start: 0, end: source.bytes }, onChunk) {
  return import_node_stream2.Readable.from(chunksOf(source, range, onChunk), { objectMode: false, highWaterMark: READ_BYTES });
}
/** The SHA-256 of a whole file, in hexadecimal. */
async function hashSource(source, onChunk) {
  const hash = (0, import_node_crypto2.createHash)("sha256");
  for await (const chunk of chunksOf(source, { start: 0, end: source.bytes }, onChunk)) hash.update(chunk);
  return hash.digest("hex");
}
/** As `readSource`, as plain pieces: for bodies put together from several. */
async function* chunksOf(source, range, onChunk) {
  const file = await openRegular(source.path);
  try {
    assertSame(source, await file.stat());
    for (let at = range.start; at < range.end; ) {
      const buffer = Buffer.allocUnsafeSlow(Math.min(READ_BYTES, range.end - at));
      const { bytesRead } = await file.read(buffer, 0, buffer.length, at);
      if (bytesRead === 0) throw changed(source);
      const chunk = buffer.subarray(0, bytesRead);
      onChunk?.(chunk, at);
      yield chunk;
      at += bytesRead;
    }
    assertSame(source, await file.stat());
  } finally {
    await file.close();
  }
}
function assertSame(source, { size, mtimeMs }) {
  if (size !== source.bytes || mtimeMs !== source.modified) throw changed(source);
}
/** `O_NONBLOCK`, so that a FIFO is seen for what it is instead of waiting for a writer. */
async function openRegular(path) {
  return await (0, import_promises4.open)(path, import_node_fs4.constants.O_RDONLY | (import_node_fs4.constants.O_NONBLOCK ?? 0));
}
async function withFile(path, use) {
  const file = await openRegular(path).catch((error) => {
    throw unreadable2(path, error);
  });
  try {
    return await use(file);
  } catch (error) {
    throw error instanceof Failure ? error : unreadable2(path, error);
  } finally {
    await file.close();
  }
}
async function readHead(file, bytes) {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(bytes), 0, bytes, 0);
  return buffer.subarray(0, bytesRead);
}
/** UTF-8 without NUL; a character that the end of the sample cuts in two does not count against it. */
function isText(sample) {
  if (sample.includes(0)) return false;
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(sample, { stream: true });
    return true;
  } catch {
    return false;
  }
}
/** A name is one segment: anything else would lead somewhere else at the provider. */
function checkName(name) {
  if (name !== "" && !/^\.{1,2}$|[\p{Cc}/\\]/u.test(name) && name.isWellFormed()) return name;
  throw new Failure("USAGE", `${JSON.stringify(name.slice(0, 80))} is no file name.`, {
    hint: "Pass --name with a plain file name, without slashes and control characters."
  });
}
function changed({ path }) {
  return new Failure("FILE_REFUSED", `${path} changed while it was being uploaded.`, {
    hint: "Wait until nothing writes to the file any more, or upload a copy of it.",
    retryable: false,
    details: { path }
  });
}
function refusedSecret(path, secret) {
  return new Failure("FILE_REFUSED", `${path} is or belongs to ${secret} and is not uploaded.`, {
    hint: "Tell the user; files that hold credentials are never uploaded, and no flag changes that.",
    details: { path }
  });
}
function notAFile(path) {
  return new Failure("FILE_REFUSED", `${path} is not a regular file.`, {
    hint: "Name a file; put a folder into an archive first.",
    details: { path }
  });
}
function unreadable2(path, error) {
  const code = error instanceof Error ? Reflect.get(error, "code") : void 0;
  if (code === "EISDIR" || code === "ENXIO") return notAFile(path);
  if (code === "ENOENT" || code === "ENOTDIR") {
    return new Failure("FILE_NOT_FOUND", `There is no file ${path}.`, {
      hint: "Check the path; it is taken from the working directory.",
      details: { path }
    });
  }
  return new Failure("FILE_REFUSED", `${path} cannot be read (${String(code ?? error)}).`, {
    hint: "Name a regular file that can be read.",
    details: { path }
  });
}
var import_node_crypto2, import_node_fs4, import_promises4, import_node_path5, import_node_stream2, READ_BYTES, SNIFF_BYTES, UNKNOWN;
var init_source = __esm({
  "src/files/source.ts"() {
    "use strict";
    import_node_crypto2 = require("node:crypto");
    import_node_fs4 = require("node:fs");
    import_promises4 = require("node:fs/promises");
    import_node_path5 = require("node:path");
    import_node_stream2 = require("node:stream");
    init_failure();
    init_secret_stores();
    /** A file that may be uploaded, as it was when it was looked at. */
    /** Told of every piece that is read, and where in the file it begins. */
    /** Bytes read at once: large enough for speed, small enough that the pieces under way weigh nothing. */
    READ_BYTES = 256 * 1024;
    /** As much as tells text from binary data. */
    SNIFF_BYTES = 64 * 1024;
    UNKNOWN = "application/octet-stream";
  }
});

// src/files/multipart.ts
var multipart_exports = {};
__export(multipart_exports, {
  multipartForm: () => multipartForm,
  multipartRelated: () => multipartRelated
});
/**
 * A `multipart/form-data` body (RFC 7578) with one file, streamed from disk.
 *
 * @param options `field`: the file's field; `fields`: text fields, sent before it; `range`: a part of the file
 */
function multipartForm(source, options) {
  const boundary = newBoundary();
  const texts = Object.entries(options.fields ?? {}).map(
    ([name, value]) => `--${boundary}\r
Content-Disposition: form-data; name="${escapeName(name)}"\r
\r
${value}\r
`
  );
  const disposition = `form-data; name="${escapeName(options.field)}"; filename="${escapeName(source.name)}"`;
  const head = `--${boundary}\r
Content-Disposition: ${disposition}\r
Content-Type: ${source.mimeType}\r
\r
`;
  const framed = frame(`${texts.join("")}${head}`, source, `\r
--${boundary}--\r
`, options);
  return { ...framed, contentType: `multipart/form-data; boundary=${boundary}` };
}
/** A `multipart/related` body (RFC 2387): metadata as JSON, then the file; Drive takes uploads that way. */
function multipartRelated(source, metadata, onChunk) {
  const boundary = newBoundary();
  const json = `--${boundary}\r
Content-Type: application/json; charset=UTF-8\r
\r
${JSON.stringify(metadata)}\r
`;
  const head = `--${boundary}\r
Content-Type: ${source.mimeType}\r
\r
`;
  const framed = frame(`${json}${head}`, source, `\r
--${boundary}--\r
`, { onChunk });
  return { ...framed, contentType: `multipart/related; boundary=${boundary}` };
}
function frame(head, source, tail, options) {
  const { range = { start: 0, end: source.bytes }, onChunk } = options;
  async function* pieces() {
    yield Buffer.from(head);
    yield* chunksOf(source, range, onChunk);
    yield Buffer.from(tail);
  }
  const bytes = Buffer.byteLength(head) + (range.end - range.start) + Buffer.byteLength(tail);
  return { body: import_node_stream3.Readable.from(pieces(), { objectMode: false, highWaterMark: READ_BYTES }), bytes };
}
/** As browsers do: https://html.spec.whatwg.org/#multipart-form-data */
function escapeName(name) {
  return name.replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/"/g, "%22");
}
/** Random, so that no file can contain it on purpose. */
function newBoundary() {
  return `----${(0, import_node_crypto3.randomBytes)(18).toString("hex")}`;
}
var import_node_crypto3, import_node_stream3;
var init_multipart = __esm({
  "src/files/multipart.ts"() {
    "use strict";
    import_node_crypto3 = require("node:crypto");
    import_node_stream3 = require("node:stream");
    init_source();
    /** A request body that streams. */
  }
});

// src/scalekit/proxy.ts
var proxy_exports = {};
__export(proxy_exports, {
  isSafeMethod: () => isSafeMethod,
  sendProxied: () => sendProxied,
  unknownOutcome: () => unknownOutcome
});
/** Methods that change nothing (RFC 9110, section 9.2.1), so that a lost answer means nothing happened. */
function isSafeMethod(method) {
  return method === "GET" || method === "HEAD";
}
/**
 * Sends one request through `/proxy` on the SDK's HTTP client (its base URL, headers and token), with the
 * provider's status, headers and bytes untouched: no redirects, no decoding, no retry.
 *
 * @throws Failure NETWORK where nothing was sent, or the method is safe; OUTCOME_UNKNOWN where a write was sent and
 *   its answer never came; whatever the abort signal gives as its reason
 */
async function sendProxied(client, request) {
  const { session, core } = client;
  await client.token();
  const signal = request.signal ? AbortSignal.any([session.signal, request.signal]) : session.signal;
  signal.throwIfAborted();
  const started = performance.now();
  const progress = { sent: false };
  const trace = (status, bytes) => session.trace?.({
    method: request.method,
    target: `/proxy${request.path}`,
    status,
    ms: performance.now() - started,
    ...bytes !== void 0 && { bytes: Number(bytes) }
  });
  try {
    const response = await core.axios.request({
      url: `/proxy${request.path}`,
      method: request.method,
      ...request.body !== void 0 && { data: request.body },
      responseType: "stream",
      decompress: false,
      maxRedirects: 0,
      maxBodyLength: Number.POSITIVE_INFINITY,
      maxContentLength: -1,
      validateStatus: () => true,
      signal,
      transport: transport(request, progress)
    });
    const incoming = response.data;
    trace(response.status, incoming.headers["content-length"]);
    return { status: response.status, headers: incoming.headers, body: incoming };
  } catch (error) {
    trace(error instanceof Error ? error.message : String(error));
    if (isSafeMethod(request.method) || !progress.sent || neverSent(error)) {
      if (signal.aborted) throw signal.reason;
      throw networkFailure(error, client.envUrl);
    }
    throw unknownOutcome(request, signal, error);
  }
}
/** What to say of a write that was sent and whose answer never came. */
function unknownOutcome(request, signal, cause) {
  const interrupted = signal.aborted && signal.reason instanceof Failure && signal.reason.code === "INTERRUPTED";
  const call = `${request.method} ${request.path.split("?")[0]}`;
  const hint = "Look at the provider whether it happened before doing anything again; never repeat it blindly.";
  if (interrupted) {
    return new Failure("INTERRUPTED", `Stopped while ${call} was on its way: it may have happened.`, {
      hint,
      retryable: false,
      exit: signal.reason.exitCode
    });
  }
  const why = signal.aborted ? signal.reason.message : cause instanceof Error ? cause.message : String(cause);
  return new Failure(
    "OUTCOME_UNKNOWN",
    `${call} was sent and no answer came (${why}): it may have happened.`,
    {
      hint,
      retryable: false,
      cause
    }
  );
}
/** Header values travel as UTF-8 bytes; axios alone would drop everything that is not ASCII (fact 6). */
function utf8(value) {
  return Buffer.from(value, "utf8").toString("latin1");
}
/**
 * The innermost step of axios, where the request is made: the only place to set headers exactly, and to see when
 * the connection stood, which is when a request may have been acted upon.
 */
function transport(request, progress) {
  const own = {
    "accept-encoding": "identity",
    ...request.bodyBytes !== void 0 && { "content-length": String(request.bodyBytes) },
    ...Object.fromEntries(
      Object.entries(request.headers ?? {}).map(([name, value]) => [name.toLowerCase(), utf8(value)])
    ),
    connection_name: utf8(request.connectionName),
    identifier: utf8(request.identifier)
  };
  return {
    request(options, onResponse) {
      const theirs = Object.entries(options.headers ?? {}).map(([name, value]) => [
        name.toLowerCase(),
        value
      ]);
      const headers = { ...Object.fromEntries(theirs), ...own };
      // Axios labels bodies by itself; what the caller did not label goes unlabelled.
      if (!("content-type" in own)) delete headers["content-type"];
      // A write never rides on an old connection: one that the server is closing would leave its fate unknown.
      const agent = isSafeMethod(request.method) ? void 0 : { agent: false };
      const secure = options.protocol === "https:";
      const outgoing = (secure ? import_node_https.default : import_node_http.default).request({ ...options, headers, ...agent }, onResponse);
      outgoing.on("socket", (socket) => {
        const onReady = () => {
          progress.sent = true;
        };
        if (socket.connecting) socket.once(secure ? "secureConnect" : "connect", onReady);
        else onReady();
      });
      return outgoing;
    }
  };
}
var import_node_http, import_node_https;
var init_proxy = __esm({
  "src/scalekit/proxy.ts"() {
    "use strict";
    import_node_http = __toESM(require("node:http"), 1);
    import_node_https = __toESM(require("node:https"), 1);
    init_failure();
    init_network_errors();
    /** An answer as the provider sent it; the body has not been read. */
  }
});

// src/scalekit/proxy-errors.ts
var proxy_errors_exports = {};
__export(proxy_errors_exports, {
  fromRefusal: () => fromRefusal,
  headerOf: () => headerOf,
  readRefusal: () => readRefusal
});
/** Reads an error's body and finds out whose it is. */
async function readRefusal(answer) {
  const text3 = await readLimited(answer);
  let body = text3;
  try {
    body = parseJson(text3);
  } catch {
    // Not JSON: the text is the body.
  }
  const { code, detail } = typeof body === "object" && body !== null ? body : {};
  const own = typeof code === "string" && typeof detail === "string" && Object.keys(body).length <= 3;
  return {
    by: own || text3.trim() === "upstream request failed" ? "scalekit" : "provider",
    status: answer.status,
    body,
    code: typeof code === "string" ? code : "",
    detail: typeof detail === "string" ? detail : text3.slice(0, 300),
    retryAfter: retryAfterSeconds(headerOf(answer, "retry-after"))
  };
}
/**
 * The failure for a refused request. A 401 is not among them: what it means depends on the account.
 *
 * @param request its method and path, for the message
 */
function fromRefusal(refusal, request, provider) {
  const { status, body, retryAfter } = refusal;
  if (refusal.code === "TOOL_PROXY_DISABLED" || refusal.by === "scalekit" && PROXY_DISABLED.test(refusal.detail)) {
    return new Failure(
      "TOOL_PROXY_DISABLED",
      `The proxy is switched off for ${provider}: ${refusal.detail}`,
      {
        hint: `Tell the user that ${provider} has no tool for this and its proxy is off, and that they can ask Scalekit to add the tool or switch the proxy on for their environment.`,
        details: { status }
      }
    );
  }
  if (status === 429)
    return rateLimited(refusal.by === "scalekit" ? "Scalekit" : provider, retryAfter, { status, body });
  if (refusal.by === "scalekit") return fromScalekit(refusal, request);
  const safe = isSafeMethod(request.method);
  const passing = safe && (status === 502 || status === 503 || status === 504);
  return new Failure(
    "PROVIDER_ERROR",
    `${provider} answered ${status} to ${request.method} ${request.path.split("?")[0]}.`,
    {
      hint: hintFor2(status, safe),
      retryable: passing,
      details: { status, body, ...retryAfter !== void 0 && { retry_after: retryAfter } }
    }
  );
}
function fromScalekit(refusal, request) {
  const { status, detail, code } = refusal;
  const details = { status, ...code && { scalekit_code: code } };
  if (status === 401) {
    return new Failure("INVALID_CREDENTIALS", `Scalekit does not accept the access token: ${detail}`, {
      hint: "Check TOOL_CLIENT_ID and TOOL_CLIENT_SECRET, and that TOOL_ENV_URL is the environment they belong to.",
      details
    });
  }
  if (status === 403) {
    return new Failure("FORBIDDEN", `Scalekit does not allow this: ${detail}`, {
      hint: "Check in the Scalekit Dashboard that the connection is enabled.",
      details
    });
  }
  if (status === 404) {
    return new Failure("NOT_FOUND", `Scalekit knows no such thing: ${detail}`, {
      hint: "Check the connection name and the identifier; `list-connections` shows what there is.",
      details
    });
  }
  if (status >= 500 && isSafeMethod(request.method))
    return unavailable(`Scalekit answered ${status}: ${detail}`);
  // The upstream broke while a write was under way.
  if (status >= 500)
    return unknownOutcome(
      request,
      new AbortController().signal,
      new Error(`Scalekit answered ${status}: ${detail}`)
    );
  return new Failure("SCALEKIT_ERROR", `Scalekit answered ${status}: ${detail}`, {
    hint: "Check the flags against what the message says.",
    retryable: false,
    details
  });
}
/** A header's only or first value. */
function headerOf(answer, name) {
  const value = answer.headers[name];
  return Array.isArray(value) ? value[0] : value;
}
function hintFor2(status, safe) {
  if (status === 404) return "Check the id and the path; the account may also not be allowed to see it.";
  if (status === 403)
    return "The user's account may not do this at the provider; tell the user which permission the body names.";
  if (status >= 500 && safe) return "The provider has a fault; run the command again in a moment.";
  if (status >= 500)
    return "The provider has a fault; look there whether it happened before doing anything again.";
  return "Correct the request by what the body says.";
}
async function readLimited(answer) {
  const chunks = [];
  let bytes = 0;
  try {
    for await (const chunk of answer.body) {
      chunks.push(chunk);
      bytes += chunk.length;
      if (bytes >= MAX_ERROR_BYTES) break;
    }
  } catch {
    // The status is known; what came of the body has to do.
  }
  answer.body.destroy();
  return Buffer.concat(chunks).subarray(0, MAX_ERROR_BYTES).toString("utf8");
}
var MAX_ERROR_BYTES, PROXY_DISABLED;
var init_proxy_errors = __esm({
  "src/scalekit/proxy-errors.ts"() {
    "use strict";
    init_failure();
    init_json();
    init_proxy();
    init_token_errors();
    /** As much of an error's body as is read; the rest says nothing more. */
    MAX_ERROR_BYTES = 1024 * 1024;
    /** Wording of a refusal whose live status is not public: code and text are matched instead. */
    PROXY_DISABLED = /proxy not enabled for provider|proxy disabled/i;
    /** An answer that is no success, read and sorted by who sent it. */
  }
});

// src/files/outside.ts
/**
 * Speaks to a host that is not Scalekit: a pre-signed or pre-authenticated URL. Nothing of ours travels there: no
 * Authorization, no connection_name, no identifier.
 *
 * @returns the answer, redirects of a GET followed
 * @throws Failure FORBIDDEN for an address inside the machine or network, NETWORK, or the abort signal's reason
 */
async function requestOutside(client, url, request) {
  let at = url;
  for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
    const answer = await requestOnce(client, at, request);
    const { location } = answer.headers;
    if (request.method !== "GET" || answer.status < 300 || answer.status >= 400 || location === void 0)
      return answer;
    answer.body.destroy();
    if (!URL.canParse(location, at)) throw refuse2(at, "redirects to something that is no URL");
    at = new URL(location, at).href;
  }
  throw refuse2(at, `redirects more than ${MAX_REDIRECTS} times`);
}
async function requestOnce(client, url, request) {
  const { session } = client;
  const mayBePrivate = isLoopbackHost(new URL(client.envUrl).hostname);
  const target = checkUrl2(url, mayBePrivate);
  const signal = request.signal ? AbortSignal.any([session.signal, request.signal]) : session.signal;
  signal.throwIfAborted();
  const started = performance.now();
  const trace = (status) => session.trace?.({
    method: request.method,
    target: `${target.origin}${target.pathname}`,
    status,
    ms: performance.now() - started
  });
  const options = {
    method: request.method,
    headers: { accept: "*/*", "accept-encoding": "identity", ...request.headers },
    agent: false,
    signal,
    ...!mayBePrivate && { lookup: publicLookup }
  };
  try {
    const incoming = await new Promise((resolve9, reject) => {
      const outgoing = (target.protocol === "https:" ? import_node_https2.default : import_node_http2.default).request(target, options, resolve9);
      outgoing.on("error", reject);
      if (request.body === void 0 || Buffer.isBuffer(request.body)) outgoing.end(request.body);
      else request.body.on("error", (error) => outgoing.destroy(error)).pipe(outgoing);
    });
    trace(incoming.statusCode ?? 0);
    return { status: incoming.statusCode ?? 0, headers: incoming.headers, body: incoming };
  } catch (error) {
    trace(error instanceof Error ? error.message : String(error));
    if (signal.aborted) throw signal.reason;
    throw error instanceof Failure ? error : networkFailure(error, target.host);
  }
}
/**
 * Only `https` to public addresses, so that no answer can make this machine speak to itself or its neighbours;
 * where the environment itself is on loopback (a sandbox), everything there is as well.
 */
function checkUrl2(url, mayBePrivate) {
  if (!URL.canParse(url)) throw refuse2(url, "is not a URL");
  const target = new URL(url);
  if (target.protocol !== "https:" && !(mayBePrivate && target.protocol === "http:"))
    throw refuse2(url, "is not https");
  if (target.username || target.password) throw refuse2(url, "holds a user name or password");
  if (mayBePrivate) return target;
  const host = target.hostname.replace(/^\[|\]$/g, "");
  if (isLoopbackHost(target.hostname) || host.endsWith(".local") || host.endsWith(".internal") || (0, import_node_net2.isIP)(host) !== 0 && isPrivate(host)) {
    throw refuse2(url, "points into this machine or its network");
  }
  return target;
}
function isPrivate(address) {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return RESERVED.check(mapped, "ipv4");
  // The hexadecimal spelling of an IPv4-mapped address; BlockList compares it with the IPv4 ranges.
  return RESERVED.check(address, (0, import_node_net2.isIP)(address) === 4 ? "ipv4" : "ipv6");
}
function refuse2(url, reason) {
  const shown = URL.canParse(url) ? `${new URL(url).protocol}//${new URL(url).host}` : url.slice(0, 80);
  return new Failure("FORBIDDEN", `${shown} ${reason}; it was not fetched.`, {
    hint: "Tell the user: an answer pointed at an address that this program does not follow."
  });
}
var import_node_dns, import_node_http2, import_node_https2, import_node_net2, MAX_REDIRECTS, publicLookup, RESERVED;
var init_outside = __esm({
  "src/files/outside.ts"() {
    "use strict";
    import_node_dns = require("node:dns");
    import_node_http2 = __toESM(require("node:http"), 1);
    import_node_https2 = __toESM(require("node:https"), 1);
    import_node_net2 = require("node:net");
    init_failure();
    init_settings();
    init_network_errors();
    /** Redirects that are followed before we give up. */
    MAX_REDIRECTS = 5;
    /** Resolves a name and hands out public addresses alone: a public name may point at a private address. */
    publicLookup = (hostname, options, callback) => {
      (0, import_node_dns.lookup)(hostname, { ...options, all: true }, (error, addresses) => {
        if (error) return callback(error, "", 0);
        const open3 = addresses.filter(({ address }) => !isPrivate(address));
        const first = open3[0];
        if (!first)
          return callback(refuse2(`https://${hostname}/`, "points into this machine or its network"), "", 0);
        if (options.all) return callback(null, open3);
        callback(null, first.address, first.family);
      });
    };
    /** Loopback, link-local, private, shared, multicast and reserved ranges (RFC 6890). */
    RESERVED = new import_node_net2.BlockList();
    for (const [network, prefix] of [
      ["0.0.0.0", 8],
      ["10.0.0.0", 8],
      ["100.64.0.0", 10],
      ["127.0.0.0", 8],
      ["169.254.0.0", 16],
      ["172.16.0.0", 12],
      ["192.0.0.0", 24],
      ["192.0.2.0", 24],
      ["192.168.0.0", 16],
      ["198.18.0.0", 15],
      ["198.51.100.0", 24],
      ["203.0.113.0", 24],
      ["224.0.0.0", 3]
    ]) {
      RESERVED.addSubnet(network, prefix, "ipv4");
    }
    for (const [network, prefix] of [
      ["::", 96],
      ["64:ff9b::", 96],
      ["100::", 64],
      ["2001:db8::", 32],
      ["2002::", 16],
      ["fc00::", 7],
      ["fe80::", 10],
      ["ff00::", 8]
    ]) {
      RESERVED.addSubnet(network, prefix, "ipv6");
    }
  }
});

// src/steps/authorize.ts
var authorize_exports = {};
__export(authorize_exports, {
  authorizationRequired: () => authorizationRequired,
  grantRefused: () => grantRefused,
  isAuthorized: () => isAuthorized,
  requireAuthorized: () => requireAuthorized,
  waitForConsent: () => waitForConsent
});
/**
 * Step 2: makes sure that the person's account can be used.
 *
 * @param account what `readAccount` found, so that the look-up can run beside others
 * @returns the account, or undefined for a NO_AUTH connection, which is always authorized
 * @throws Failure AUTHORIZATION_REQUIRED with a link, ACCOUNT_NOT_FOUND, ACCOUNT_NOT_ACTIVE
 */
async function requireAuthorized(client, connection, identifier, account, options = {}) {
  if (isAuthorized(connection, account)) return account;
  if (!needsConsent(connection)) throw withoutConsent(connection, account);
  const link = await magicLink(client, connection.keyId, identifier, options);
  throw authorizationRequired(connection, identifier, link, account?.status);
}
/** Whether the account may be used as it is. */
function isAuthorized(connection, account) {
  return connection.type === "NO_AUTH" || account?.status === "ACTIVE";
}
/** The failure that hands the person a magic link. */
function authorizationRequired(connection, identifier, link, status) {
  const waiting = status === "PENDING_VERIFICATION" ? " The account waits for the user verification that this environment demands." : "";
  return new Failure(
    "AUTHORIZATION_REQUIRED",
    `${identifier} has not authorized ${connection.keyId}${status ? ` (${status})` : ""}.${waiting}`,
    {
      hint: "Show the user `link` and ask them to open it and consent, then run the command again.",
      details: {
        link: link.link,
        expires_at: link.expires_at ?? null,
        connection_name: connection.keyId,
        ...status && { status }
      }
    }
  );
}
/**
 * What to do about a grant that the provider refuses although Scalekit calls the account active.
 *
 * @param code AUTHORIZATION_REQUIRED after a tool call, PROVIDER_UNAUTHORIZED after a proxied request
 * @param reason the provider's words
 * @param details members of `error` to hand on
 */
async function grantRefused(client, connection, identifier, refusal) {
  const { keyId, provider } = connection;
  if (!needsConsent(connection)) {
    return new Failure(
      "PROVIDER_UNAUTHORIZED",
      `${provider} refuses the credentials of ${keyId}: ${refusal.reason}`,
      {
        hint: `Tell the user to renew the credentials of ${identifier} for ${keyId} in the Scalekit Dashboard.`,
        details: refusal.details
      }
    );
  }
  const link = await magicLink(client, keyId, identifier);
  return new Failure(
    refusal.code,
    `${provider} refuses the grant of ${identifier} for ${keyId}: ${refusal.reason}`,
    {
      hint: "Show the user `link` and ask them to consent again, then run the command again.",
      details: { ...refusal.details, link: link.link, expires_at: link.expires_at ?? null }
    }
  );
}
/**
 * Shows the link at once and waits until the person has consented.
 *
 * @param seconds how long to wait at most
 * @param show prints the link for the person who reads along
 * @throws Failure AUTHORIZATION_REQUIRED when time is up
 */
async function waitForConsent(client, connection, identifier, options) {
  const link = await magicLink(client, connection.keyId, identifier, options);
  options.show(link);
  const until = performance.now() + options.seconds * 1e3;
  let status;
  for (let pause = FIRST_POLL_MS; ; pause = Math.min(pause * 1.5, LAST_POLL_MS)) {
    const left = until - performance.now();
    if (left <= 0) throw authorizationRequired(connection, identifier, link, status);
    await client.pause(Math.min(pause, left));
    const account = await readAccount(client, connection.keyId, identifier);
    if (account?.status === "ACTIVE") return account;
    status = account?.status;
  }
}
/** The two sentences that users know from the Python skill. */
function withoutConsent(connection, account) {
  const name = connection.keyId;
  if (!account) {
    return new Failure(
      "ACCOUNT_NOT_FOUND",
      `Please create and configure the ${name} connection in the Scalekit Dashboard.`,
      {
        hint: `Tell the user exactly this sentence; a ${connection.type} connection has no link to open.`,
        details: { connection_name: name }
      }
    );
  }
  return new Failure(
    "ACCOUNT_NOT_ACTIVE",
    `Please activate the ${name} connection in the Scalekit Dashboard.`,
    {
      hint: `Tell the user exactly this sentence; the account is ${account.status}.`,
      details: { status: account.status, connection_name: name }
    }
  );
}
var FIRST_POLL_MS, LAST_POLL_MS;
var init_authorize = __esm({
  "src/steps/authorize.ts"() {
    "use strict";
    init_failure();
    init_accounts();
    init_connections();
    /** Pauses between two looks at an account whose link has been shown: 1 s, then growing to 5 s. */
    FIRST_POLL_MS = 1e3;
    LAST_POLL_MS = 5e3;
    /** Options of the magic link; Scalekit's limits are 512 and 2,048 characters. */
  }
});

// src/steps/proxy.ts
var proxy_exports2 = {};
__export(proxy_exports2, {
  outsideRefused: () => outsideRefused,
  requestProvider: () => requestProvider
});
/**
 * Step 5: sends a request to the provider's API and hands its answer on, body unread.
 *
 * A GET follows redirects: within the API through the proxy, to another host without anything of ours. What
 * changes nothing is repeated for passing faults; a 401 renews the grant once.
 *
 * @throws Failure PROVIDER_ERROR, PROVIDER_UNAUTHORIZED, TOOL_PROXY_DISABLED, RATE_LIMITED, OUTCOME_UNKNOWN, …
 */
async function requestProvider(client, door, request) {
  if (!isSafeMethod(request.method)) return await requestOnce2(client, door, request);
  return await client.retrying(() => requestFollowing(client, door, request));
}
async function requestFollowing(client, door, request) {
  let at = request;
  for (let hop = 0; hop <= MAX_REDIRECTS2; hop++) {
    const answer = await requestOnce2(client, door, at);
    const { location } = answer.headers;
    if (request.method !== "GET" || answer.status < 300 || answer.status >= 400 || location === void 0)
      return answer;
    answer.body.destroy();
    if (/^[a-z][a-z0-9+.-]*:|^[\\/]{2}/i.test(location)) {
      const url = new URL(location, client.envUrl).href;
      const outside = await requestOutside(client, url, { method: "GET", signal: request.signal });
      if (outside.status >= 400) throw await outsideRefused(outside, url);
      return outside;
    }
    const here = new URL(at.path, "http://proxy.invalid");
    const next = new URL(location, here);
    at = { ...at, path: guardPath(`${next.pathname}${next.search}`) };
  }
  throw new Failure(
    "PROVIDER_ERROR",
    `${door.connection.provider} redirects more than ${MAX_REDIRECTS2} times.`,
    {
      hint: "Give the final path; the provider sends this one in a circle.",
      retryable: false
    }
  );
}
/** One exchange, with the 401 rule: renew the grant once; only what changes nothing is sent again. */
async function requestOnce2(client, door, request) {
  const { connection, identifier } = door;
  for (let attempt2 = 1; ; attempt2++) {
    const answer = await sendProxied(client, { ...request, connectionName: connection.keyId, identifier });
    if (answer.status < 400) return answer;
    const refusal = await readRefusal(answer);
    if (refusal.status !== 401) throw fromRefusal(refusal, request, connection.provider);
    const again = attempt2 === 1 && isSafeMethod(request.method);
    if (refusal.by === "scalekit") {
      if (!again) throw fromRefusal(refusal, request, connection.provider);
      client.core.forget(client.core.accessToken ?? "");
      continue;
    }
    if (attempt2 === 1) {
      const account = await readAccount(client, connection.keyId, identifier);
      await requireAuthorized(client, connection, identifier, account);
    }
    if (again) continue;
    throw await grantRefused(client, connection, identifier, {
      code: "PROVIDER_UNAUTHORIZED",
      reason: `it answered 401 to ${request.method} ${request.path.split("?")[0]}.`,
      details: { status: 401, body: refusal.body }
    });
  }
}
/** A signed URL that another host no longer honours, say. */
async function outsideRefused(answer, url) {
  const { status, body, retryAfter } = await readRefusal(answer);
  const { host } = new URL(url);
  if (status === 429) return rateLimited(host, retryAfter, { status, body });
  return new Failure("PROVIDER_ERROR", `${host} answered ${status}.`, {
    hint: "Run the command again: it fetches a fresh URL; these expire.",
    retryable: true,
    details: { status, body }
  });
}
var MAX_REDIRECTS2;
var init_proxy2 = __esm({
  "src/steps/proxy.ts"() {
    "use strict";
    init_failure();
    init_outside();
    init_accounts();
    init_proxy();
    init_proxy_errors();
    init_proxy_guards();
    init_token_errors();
    init_authorize();
    /** Redirects within the provider's API that are followed before we give up. */
    MAX_REDIRECTS2 = 5;
    /** What is asked of the provider; who asks is the door's. */
  }
});

// src/files/notion-ids.ts
/**
 * The id in what a person copies out of Notion: an id with or without hyphens, a page's URL, or a block's link,
 * which is the page's URL with the block's id behind the `#`.
 *
 * @param flag its name, for the message
 * @returns the id with hyphens
 * @throws Failure USAGE
 */
function notionId(text3, flag) {
  const id = PLAIN.test(text3) ? text3 : URL.canParse(text3) ? inUrl(new URL(text3)) : void 0;
  if (id === void 0) {
    throw new Failure("USAGE", `${flag} ${JSON.stringify(text3.slice(0, 200))} holds no Notion id.`, {
      hint: `Pass ${flag} with the URL of the page, or its id: 32 hexadecimal digits.`
    });
  }
  return id.replaceAll("-", "").toLowerCase().replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
/** `/Title-<id>#<block>`; in a database's view the open page stands in `?p=`. */
function inUrl({ hash, searchParams, pathname }) {
  const candidates = [hash.slice(1), searchParams.get("p") ?? "", pathname];
  for (const candidate of candidates) {
    const digits = /(?:^|[-/])([0-9a-f]{32})$/i.exec(candidate)?.[1] ?? /(?:^|\/)([0-9a-f-]{36})$/i.exec(candidate)?.[1];
    if (digits !== void 0 && PLAIN.test(digits)) return digits;
  }
  return void 0;
}
var PLAIN;
var init_notion_ids = __esm({
  "src/files/notion-ids.ts"() {
    "use strict";
    init_failure();
    PLAIN = /^[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}$/i;
  }
});

// src/files/transfer.ts
var transfer_exports = {};
__export(transfer_exports, {
  RunningHash: () => RunningHash,
  askedWait: () => askedWait,
  nameTaken: () => nameTaken,
  oddAnswer: () => oddAnswer,
  patiently: () => patiently,
  readJson: () => readJson,
  requestJson: () => requestJson,
  sendBody: () => sendBody,
  statusOf: () => statusOf,
  waitAsAsked: () => waitAsAsked,
  watch: () => watch,
  withMore: () => withMore
});
/** What every piece of an upload is told to: the hash and the progress. */
function watch({ hash, progress }) {
  return (chunk, at) => {
    hash.add(chunk, at);
    progress.at(at + chunk.length);
  };
}
/**
 * A proxied request whose answer is JSON. A rate limit is waited for, since it says that nothing was done.
 *
 * @param make called for each attempt: a streamed body can be sent once
 * @throws Failure as `requestProvider`; a FILE_REFUSED of the body itself
 */
async function requestJson({ client, door }, make) {
  return await patiently(client, async () => {
    const request = make();
    const answer = await sendBody(request, () => requestProvider(client, door, request));
    return await readJson(client, answer, request);
  });
}
/** Sends what may have a streamed body. What went wrong with the body itself is the failure; nothing stays open. */
async function sendBody({ body }, send2) {
  if (body === void 0 || Buffer.isBuffer(body)) return await send2();
  try {
    return await send2();
  } catch (error) {
    throw body.errored instanceof Failure ? body.errored : error;
  } finally {
    body.destroy();
  }
}
/** Reads an answer's JSON. @param request for what to say where the answer breaks off */
async function readJson(client, answer, request) {
  const chunks = [];
  try {
    for await (const chunk of answer.body) {
      chunks.push(chunk);
      if (chunks.reduce((bytes, { length }) => bytes + length, 0) > MAX_JSON_BYTES) break;
    }
    return parseJson(Buffer.concat(chunks).toString("utf8") || "null");
  } catch (error) {
    const { signal } = client.session;
    if (!isSafeMethod(request.method)) throw unknownOutcome(request, signal, error);
    if (signal.aborted) throw signal.reason;
    throw networkFailure(error, "The provider");
  } finally {
    answer.body.destroy();
  }
}
/** Repeats what a rate limit kept from happening, after the time that the provider asked for. */
async function patiently(client, attempt2) {
  for (let waits = 0; ; waits++) {
    try {
      return await attempt2();
    } catch (error) {
      const seconds = askedWait(error);
      if (seconds === void 0 || waits >= MAX_WAITS) throw error;
      await waitAsAsked(client, seconds);
    }
  }
}
/** The seconds that a failure asks to wait for, where it does and they are reasonable. */
function askedWait(error) {
  const seconds = error instanceof Failure ? error.details.retry_after : void 0;
  return typeof seconds === "number" && seconds <= MAX_WAIT_SECONDS ? seconds : void 0;
}
/** Waits for a provider. The deadline stands still for as long as the provider asked for, and no longer. */
async function waitAsAsked(client, seconds) {
  const end = performance.now() + seconds * 1e3;
  for (let left = seconds * 1e3; left > 0; left = end - performance.now()) {
    client.session.progress();
    await client.pause(Math.min(left, 50));
  }
  client.session.progress();
}
/** The HTTP status of a provider's refusal. */
function statusOf(error) {
  const status = error instanceof Failure ? error.details.status : void 0;
  return typeof status === "number" ? status : void 0;
}
/** The same failure with more to say. */
function withMore(failure, sentence, details = {}) {
  return new Failure(failure.code, `${failure.message} ${sentence}`, {
    hint: failure.hint,
    retryable: failure.retryable,
    details: { ...failure.details, ...details },
    document: failure.document,
    next: failure.next,
    exit: failure.exitCode,
    cause: failure.cause
  });
}
/** A name that is taken, said the same way for every provider. */
function nameTaken(name, where, details = {}) {
  return new Failure("FILE_EXISTS", `${name} exists already ${where}; nothing was uploaded.`, {
    hint: "Ask the user; --on-conflict replace puts the new content into it, --on-conflict rename keeps both.",
    details
  });
}
/** An answer that lacks what the provider's documentation promises. */
function oddAnswer(provider, what) {
  return new Failure("PROVIDER_ERROR", `${provider} answered without ${what}.`, {
    hint: "Look at the provider what became of the file before trying again.",
    retryable: false
  });
}
var import_node_crypto4, RunningHash, MAX_JSON_BYTES, MAX_WAIT_SECONDS, MAX_WAITS;
var init_transfer = __esm({
  "src/files/transfer.ts"() {
    "use strict";
    import_node_crypto4 = require("node:crypto");
    init_failure();
    init_json();
    init_network_errors();
    init_proxy();
    init_proxy2();
    /** What an upload does where the name is taken. */
    /** What an upload works with, whoever the provider is. */
    /** What lies at the provider afterwards. */
    /** A file that is about to arrive. */
    /** How files go to and come from one provider. */
    /** A parsed JSON answer, read with care. */
    // biome-ignore lint/suspicious/noExplicitAny: providers' answers are looked at member by member, each one checked.
    /** Hashes a file on its way out, each byte once, however often a part of it has to go again. */
    RunningHash = class {
      #hash = (0, import_node_crypto4.createHash)("sha256");
      #upTo = 0;
      add(chunk, at) {
        const known = this.#upTo - at;
        if (known >= chunk.length) return;
        this.#hash.update(chunk.subarray(known));
        this.#upTo = at + chunk.length;
      }
      digest() {
        return this.#hash.copy().digest("hex");
      }
    };
    /** Answers in JSON are short; whatever is longer is not one. */
    MAX_JSON_BYTES = 16 * 1024 * 1024;
    /** A wait that a provider asks for is honoured up to here, in seconds. */
    MAX_WAIT_SECONDS = 300;
    /** How often in a row. */
    MAX_WAITS = 5;
  }
});

// src/files/notion-files.ts
/**
 * The file of a block, or the only one of a page. Notion signs its URLs for an hour; each download reads a fresh one.
 *
 * @throws Failure NOT_FOUND where there is none, USAGE with `files` where there are several
 */
async function notionFile(download3) {
  const id = notionId(download3.from, "--from");
  const look = async () => await ofBlock(download3, id) ?? await onlyOfPage(download3, id);
  let answer;
  try {
    answer = await fetchSigned(download3, await look());
  } catch (error) {
    if (statusOf(error) !== 403) throw error;
    // The signature ran out between the look and the request.
    answer = await fetchSigned(download3, await look());
  }
  return { answer, mimeType: headerOf(answer, "content-type") };
}
/** Faults of the moment are overcome; a refusal is for the caller. */
async function fetchSigned({ client }, { url }) {
  const answer = await client.retrying(async () => {
    const found = await requestOutside(client, url, { method: "GET" });
    if (found.status >= 500) throw await outsideRefused(found, url);
    return found;
  });
  if (answer.status >= 400) throw await outsideRefused(answer, url);
  return answer;
}
async function ofBlock(download3, id) {
  try {
    return fileOf(await get(download3, `/v1/blocks/${id}`));
  } catch (error) {
    // Some pages answer as blocks, some do not; as a parent each of them answers.
    if (statusOf(error) === 404) return void 0;
    throw error;
  }
}
async function onlyOfPage(download3, page) {
  const files = await filesBelow(download3, page, { left: MAX_LOOKS });
  const [first, second] = files;
  if (first && !second) return first;
  if (!first) {
    throw new Failure("NOT_FOUND", `There is no file on ${page}.`, {
      hint: "Check the page, or pass --from with the id of the block that holds the file."
    });
  }
  throw new Failure(
    "USAGE",
    `There are ${files.length} files on the page: ${files.map(({ name }) => name).join(", ")}.`,
    {
      hint: "Choose one of `files`, or ask the user which, and pass its block_id as --from.",
      details: { files: files.map(({ block, name, type }) => ({ block_id: block, name, type })) }
    }
  );
}
async function filesBelow(download3, parent, looks) {
  const files = [];
  for (let cursor = ""; looks.left-- > 0; ) {
    const page = await get(download3, `/v1/blocks/${parent}/children?page_size=100${cursor}`);
    for (const block of Array.isArray(page?.results) ? page.results : []) {
      const file = fileOf(block);
      if (file) files.push(file);
      const below2 = block?.has_children === true && !OTHER_PAGES.includes(block.type);
      if (below2) files.push(...await filesBelow(download3, notionId(String(block.id), "--from"), looks));
    }
    if (page?.has_more !== true || typeof page.next_cursor !== "string") break;
    cursor = `&start_cursor=${encodeURIComponent(page.next_cursor)}`;
  }
  return files;
}
/** Files that Notion keeps have a signed URL; those it only links to have the one the person gave. */
function fileOf(block) {
  const type = String(block?.type);
  const value = FILE_TYPES.includes(type) ? block[type] : void 0;
  const url = value?.file?.url ?? value?.external?.url;
  if (typeof url !== "string") return void 0;
  const last = URL.canParse(url) ? new URL(url).pathname.split("/").at(-1) : "";
  return { block: String(block.id), type, name: String(value.name || decode(last ?? "")), url };
}
function decode(text3) {
  try {
    return decodeURIComponent(text3);
  } catch {
    return text3;
  }
}
function get(download3, path) {
  return requestJson(download3, () => ({ method: "GET", path: guardPath(path), headers: NOTION_HEADERS }));
}
var FILE_TYPES, OTHER_PAGES, MAX_LOOKS;
var init_notion_files = __esm({
  "src/files/notion-files.ts"() {
    "use strict";
    init_failure();
    init_proxy_errors();
    init_proxy_guards();
    init_proxy2();
    init_notion();
    init_notion_ids();
    init_outside();
    init_transfer();
    /** Blocks that hold a file. */
    FILE_TYPES = ["file", "image", "pdf", "video", "audio"];
    /** Blocks with a page of their own inside: their files are not this page's. */
    OTHER_PAGES = ["child_page", "child_database"];
    /** Requests spent on looking through a page, columns and toggles included. */
    MAX_LOOKS = 50;
  }
});

// src/files/ranges.ts
/**
 * Uploads a file range by range. After a passing fault it goes on from where the provider says it is; what cannot
 * be finished is cancelled.
 *
 * @param open opens a session, without effect until the last range has arrived
 * @param options `rangeBytes`: bytes of a range; `openAgain`: whether opening may be repeated when its answer is lost
 * @throws Failure UNAVAILABLE, OUTCOME_UNKNOWN, TIMEOUT, INTERRUPTED, FILE_REFUSED (the file changed), …
 */
async function uploadInRanges(upload4, open3, options) {
  const { client, source } = upload4;
  const faults = new Faults(client);
  const openSession = () => options.openAgain ? faults.overcome(open3) : open3();
  let session = await openSession();
  let at = 0;
  let reached = 0;
  try {
    for (let restarts = 0; ; ) {
      const range = { start: at, end: Math.min(at + options.rangeBytes, source.bytes) };
      reached = Math.max(reached, range.end);
      const step = await faults.overcome(
        () => session.send(range),
        () => session.ask()
      );
      if ("done" in step) return step.done;
      if ("gone" in step) {
        if (++restarts > MAX_RESTARTS) throw lostAgain(upload4);
        session = await openSession();
        at = 0;
        continue;
      }
      if (!(step.next >= 0 && step.next <= reached))
        throw oddAnswer(upload4.door.connection.provider, "a possible range");
      if (step.next > at) faults.forget();
      else faults.count(lostAgain(upload4));
      at = step.next;
    }
  } catch (error) {
    throw await givenUp(upload4, session, error, reached === source.bytes);
  }
}
/**
 * Cancels what cannot be finished, and says how it was left.
 *
 * @param maybeComplete whether the last byte had been sent
 */
async function givenUp({ client }, session, error, maybeComplete) {
  const { signal } = client.session;
  const failure = asFailure(signal.aborted ? signal.reason : error);
  const left = await session.abandon(withOwnDeadline(client)).catch(() => void 0);
  if (left !== void 0 || !maybeComplete) {
    const sentence = left ?? "Nothing was created; what had been sent expires by itself.";
    return withMore(failure.code === "OUTCOME_UNKNOWN" ? brokenOff(failure) : failure, sentence);
  }
  return new Failure(
    failure.code === "INTERRUPTED" ? "INTERRUPTED" : "OUTCOME_UNKNOWN",
    `${failure.message} The whole file had been sent and could not be cancelled: it may have been created.`,
    {
      hint: "Look at the provider whether the file is there before uploading it again.",
      retryable: false,
      exit: failure.code === "INTERRUPTED" ? failure.exitCode : 9,
      cause: failure
    }
  );
}
/** A lost answer that turned out to have done nothing. */
function brokenOff(failure) {
  return new Failure("UNAVAILABLE", `The upload broke off: ${failure.message}`, {
    hint: "Nothing was created; run the command again in a moment.",
    details: failure.details,
    cause: failure
  });
}
/** The same client for one last request, after the command's own time is over. */
function withOwnDeadline(client) {
  const session = { ...client.session, signal: AbortSignal.timeout(CANCEL_MS) };
  return Object.create(client, { session: { value: session }, token: { value: () => client.core.token() } });
}
function lostAgain({ door }) {
  return new Failure("UNAVAILABLE", `${door.connection.provider} keeps losing what was uploaded.`, {
    hint: "Run the command again later."
  });
}
var MAX_FAULTS, MAX_RESTARTS, FIRST_PAUSE_MS, CANCEL_MS, Faults;
var init_ranges = __esm({
  "src/files/ranges.ts"() {
    "use strict";
    init_document();
    init_failure();
    init_transfer();
    /** Faults in a row, without a byte of progress, after which an upload is given up. */
    MAX_FAULTS = 6;
    /** Sessions that a provider may lose before we believe that it does not want the file. */
    MAX_RESTARTS = 2;
    FIRST_PAUSE_MS = 250;
    /** Time for cancelling, when the command's own is over already. */
    CANCEL_MS = 2e3;
    /** Where the provider is: at a byte, done, or without memory of the upload. */
    /** An upload in several requests, as one provider does it. Its calls throw Failures. */
    /** Counts faults in a row and waits between them. */
    Faults = class {
      #client;
      #inARow = 0;
      #renewed = false;
      constructor(client) {
        this.#client = client;
      }
      forget() {
        this.#inARow = 0;
      }
      /** @throws Failure the one given, when there have been too many */
      count(failure) {
        if (++this.#inARow > MAX_FAULTS) throw failure;
      }
      /** Calls `first`; after each passing fault calls `then` instead, until one of them answers. */
      async overcome(first, then = first) {
        for (let call = first; ; call = then) {
          try {
            return await call();
          } catch (error) {
            const failure = asFailure(error);
            if (this.#client.session.signal.aborted || !this.#isPassing(failure)) throw failure;
            this.count(failure);
            const seconds = askedWait(failure);
            if (seconds !== void 0) await waitAsAsked(this.#client, seconds);
            else await this.#client.pause(FIRST_PAUSE_MS * 2 ** (this.#inARow - 1) * (0.5 + Math.random() / 2));
          }
        }
      }
      #isPassing(failure) {
        const { code } = failure;
        // Reading the account on the way here renewed the grant; once is enough to know whether that helped.
        if (code === "PROVIDER_UNAUTHORIZED") {
          const first = !this.#renewed;
          this.#renewed = true;
          return first;
        }
        if (code === "RATE_LIMITED")
          return failure.details.retry_after === void 0 || askedWait(failure) !== void 0;
        if (code === "OUTCOME_UNKNOWN" || code === "NETWORK" || code === "UNAVAILABLE") return true;
        const status = statusOf(failure);
        return code === "PROVIDER_ERROR" && status !== void 0 && (status === 408 || status >= 500);
      }
    };
  }
});

// src/files/notion.ts
var notion_exports = {};
__export(notion_exports, {
  NOTION_HEADERS: () => NOTION_HEADERS,
  notion: () => notion
});
async function upload(given) {
  const { to, onConflict } = given;
  if (onConflict === "fail" || onConflict === "replace") {
    throw new Failure("USAGE", `Notion cannot ${onConflict}: an upload always adds a block to the page.`, {
      hint: "Leave --on-conflict out."
    });
  }
  if (to === void 0) {
    throw new Failure("USAGE", "Notion needs to know the page to add the file to.", {
      hint: "Pass --to with the id or the URL of the page."
    });
  }
  const page = notionId(to, "--to");
  const up = { ...given, source: acceptable(await textFallback(given.source)) };
  // Before a long upload, whether there is something to attach it to.
  await requestJson(up, () => get2(`/v1/blocks/${page}/children?page_size=1`));
  const several = up.source.bytes > SINGLE_PART_BYTES;
  const rangeBytes = several ? PART_BYTES : SINGLE_PART_BYTES;
  const parts = several ? Math.ceil(up.source.bytes / rangeBytes) : 1;
  const id = await uploadInRanges(up, () => create(up, parts), { rangeBytes, openAgain: false });
  const block = await attach(up, page, id);
  return {
    id: block,
    name: up.source.name,
    mimeType: up.source.mimeType,
    webUrl: `https://www.notion.so/${page.replaceAll("-", "")}#${block.replaceAll("-", "")}`
  };
}
async function create(up, parts) {
  const { name, mimeType } = up.source;
  const created = await requestJson(
    up,
    () => send("POST", "/v1/file_uploads", {
      mode: parts > 1 ? "multi_part" : "single_part",
      filename: name,
      content_type: mimeType,
      ...parts > 1 && { number_of_parts: parts }
    })
  );
  if (typeof created?.id !== "string") throw oddAnswer("NOTION", "the id of the file upload");
  return new FileUpload(up, created.id, parts);
}
/** Adds the file to the page. A repetition would add it twice, so there is none. */
async function attach(up, page, id) {
  const file = { type: "file_upload", file_upload: { id }, name: up.source.name };
  const children = [{ object: "block", type: "file", file }];
  try {
    const answer = await requestJson(up, () => send("PATCH", `/v1/blocks/${page}/children`, { children }));
    const block = answer?.results?.at?.(-1)?.id;
    if (typeof block === "string") return block;
    throw oddAnswer("NOTION", "the block it made");
  } catch (error) {
    const failure = asFailure(error);
    const unsure = failure.code === "OUTCOME_UNKNOWN" || failure.code === "INTERRUPTED" || statusOf(failure) === void 0;
    const state = unsure ? "it is not known whether it was attached" : "it was not attached to the page";
    const sentence = `The file was uploaded (file upload ${id}), but ${state}; unattached it expires within an hour.`;
    throw withMore(failure, sentence, { file_upload_id: id });
  }
}
/** Notion refuses bytes of an unknown type; better said before they are sent. */
function acceptable(source) {
  if (source.mimeType !== "application/octet-stream") return source;
  throw new Failure(
    "FILE_REFUSED",
    `Notion takes no files of the type ${(0, import_node_path6.extname)(source.name) || "of this name"}.`,
    {
      hint: "Pack the file into a .zip and upload that, or pass --name with the extension of its real type.",
      details: { path: source.path }
    }
  );
}
function get2(path) {
  return { method: "GET", path: guardPath(path), headers: NOTION_HEADERS };
}
function send(method, path, json = {}) {
  const headers = { ...NOTION_HEADERS, "Content-Type": "application/json" };
  return { method, path: guardPath(path), headers, body: Buffer.from(JSON.stringify(json)) };
}
var import_node_path6, SINGLE_PART_BYTES, PART_BYTES, NOTION_HEADERS, notion, FileUpload;
var init_notion = __esm({
  "src/files/notion.ts"() {
    "use strict";
    import_node_path6 = require("node:path");
    init_document();
    init_failure();
    init_proxy_guards();
    init_multipart();
    init_notion_files();
    init_notion_ids();
    init_ranges();
    init_source();
    init_transfer();
    /** Notion takes files up to here in one part: https://developers.notion.com/docs/working-with-files-and-media */
    SINGLE_PART_BYTES = 20 * 1024 * 1024;
    /** Parts have 5 to 20 MB, the last may be smaller. */
    PART_BYTES = 10 * 1024 * 1024;
    /** Every request says which version of the API it speaks. */
    NOTION_HEADERS = { "Notion-Version": "2022-06-28" };
    /**
     * Uploads in three steps: create, send in one part or several, attach to a page. Notion keeps what is not attached
     * for an hour, so nothing has to be cancelled. It cannot look for a name: an upload always adds a block.
     */
    notion = { upload, download: notionFile };
    /** One file upload of Notion; what the session hands back is its id. */
    FileUpload = class {
      #up;
      #path;
      #id;
      #parts;
      constructor(up, id, parts) {
        this.#up = up;
        this.#id = id;
        this.#parts = parts;
        this.#path = `/v1/file_uploads/${encodeURIComponent(id)}`;
      }
      async send(range) {
        const { bytes } = this.#up.source;
        if (range.start < bytes || bytes === 0) {
          const step = this.#standing(await requestJson(this.#up, () => this.#part(range)), range.end);
          if (!("next" in step) || range.end < bytes) return step;
        }
        return this.#standing(await requestJson(this.#up, () => send("POST", `${this.#path}/complete`)), bytes);
      }
      async ask() {
        return this.#standing(await requestJson(this.#up, () => get2(this.#path)), 0);
      }
      async abandon() {
        return "Nothing was attached to the page; what had been sent expires within an hour.";
      }
      #part(range) {
        const fields = this.#parts > 1 ? { part_number: String(range.start / PART_BYTES + 1) } : {};
        const form = multipartForm(this.#up.source, { field: "file", fields, range, onChunk: watch(this.#up) });
        return {
          method: "POST",
          path: guardPath(`${this.#path}/send`),
          headers: { ...NOTION_HEADERS, "Content-Type": form.contentType },
          body: form.body,
          bodyBytes: form.bytes
        };
      }
      /** Parts go in order, so their number says where Notion is. @param otherwise where it is if it gives no number */
      #standing(upload4, otherwise) {
        if (upload4?.status === "uploaded") return { done: this.#id };
        if (upload4?.status !== "pending") return { gone: true };
        const sent = upload4.number_of_parts?.sent;
        return {
          next: typeof sent === "number" ? Math.min(sent * PART_BYTES, this.#up.source.bytes) : otherwise
        };
      }
    };
  }
});

// src/files/drive-ids.ts
/**
 * The id of a file or folder, given as such or in a URL of Drive or Docs.
 *
 * @param flag its name, for the message
 * @throws Failure USAGE
 */
function driveId(text3, flag) {
  if (/^[\w-]+$/.test(text3)) return text3;
  if (URL.canParse(text3)) {
    const url = new URL(text3);
    const id = IN_PATH.exec(url.pathname)?.[1] ?? url.searchParams.get("id") ?? "";
    if (/^[\w-]+$/.test(id)) return id;
    if (/\/my-drive\/?$/.test(url.pathname)) return "root";
  }
  throw new Failure(
    "USAGE",
    `${flag} ${JSON.stringify(text3.slice(0, 200))} is no id and no URL of Google Drive.`,
    {
      hint: `Pass ${flag} with the id or the URL; Drive knows no paths, a search tool finds the id.`
    }
  );
}
var IN_PATH;
var init_drive_ids = __esm({
  "src/files/drive-ids.ts"() {
    "use strict";
    init_failure();
    /** Where the id stands in the URLs that people copy: /file/d/ID, /document/d/ID, /folders/ID, ?id=ID. */
    IN_PATH = /\/(?:d|folders)\/([\w-]+)/;
  }
});

// src/files/drive-files.ts
/**
 * A file of Drive, or a Google document in another format.
 *
 * @throws Failure USAGE where the file has no bytes to give, or none in that format
 */
async function driveFile(download3) {
  let file = await describe(download3, driveId(download3.from, "--from"));
  const { targetId } = file?.shortcutDetails ?? {};
  if (typeof targetId === "string") file = await describe(download3, targetId);
  const type = String(file?.mimeType);
  const path = `/drive/v3/files/${encodeURIComponent(String(file?.id))}`;
  if (type.startsWith(NATIVE)) return await exported(download3, path, type.slice(NATIVE.length));
  if (download3.exportAs !== void 0) {
    throw new Failure("USAGE", `--export-as is for Google documents; this is a file of the type ${type}.`, {
      hint: "Leave --export-as out."
    });
  }
  const answer = await fetchFrom(
    download3,
    guardPath(path, [
      ["alt", "media"],
      ["supportsAllDrives", "true"]
    ])
  );
  const sha256 = typeof file?.sha256Checksum === "string" ? file.sha256Checksum : void 0;
  return { answer, mimeType: type === "undefined" ? void 0 : type, sha256 };
}
async function exported(download3, path, kind) {
  const format = formatFor(download3, kind);
  const mimeType = FORMATS[format] ?? "";
  try {
    const answer = await fetchFrom(download3, guardPath(`${path}/export`, [["mimeType", mimeType]]));
    return { answer, mimeType: headerOf(answer, "content-type") ?? mimeType };
  } catch (error) {
    const failure = asFailure(error);
    const body = JSON.stringify(failure.details.body ?? "");
    if (!body.includes("exportSizeLimitExceeded")) throw failure;
    throw new Failure(
      "PROVIDER_ERROR",
      `As ${format} the document is over 10 MB, which Drive does not export.`,
      {
        hint: "Try a smaller format (--export-as txt, csv or pdf), or ask the user to export it in the browser.",
        retryable: false,
        details: failure.details
      }
    );
  }
}
/** The flag decides, then the output file's extension, then what suits the kind. */
function formatFor({ exportAs, outputFile }, kind) {
  const byDefault = DEFAULTS[kind];
  if (byDefault === void 0) {
    throw new Failure("USAGE", `A Google ${kind} holds no bytes that could be downloaded.`, {
      hint: kind === "folder" ? "Pass --from with the id of a file in the folder." : "Pass --from with the id of a file or document."
    });
  }
  if (exportAs === void 0) {
    const extension = (0, import_node_path7.extname)(outputFile).slice(1).toLowerCase();
    return extension in FORMATS ? extension : byDefault;
  }
  const wanted = exportAs.toLowerCase().replace(/^\./, "");
  if (wanted in FORMATS) return wanted;
  throw new Failure("USAGE", `--export-as ${JSON.stringify(exportAs)} is no format.`, {
    hint: `Choose one of ${EXPORT_FORMATS.join(", ")}; a ${kind} becomes ${byDefault} by default.`
  });
}
function describe(download3, id) {
  const path = guardPath(`/drive/v3/files/${encodeURIComponent(id)}`, [
    ["fields", "id,name,mimeType,size,sha256Checksum,shortcutDetails"],
    ["supportsAllDrives", "true"]
  ]);
  return requestJson(download3, () => ({ method: "GET", path }));
}
function fetchFrom({ client, door }, path) {
  return patiently(client, () => requestProvider(client, door, { method: "GET", path }));
}
var import_node_path7, NATIVE, OFFICE, FORMATS, EXPORT_FORMATS, DEFAULTS;
var init_drive_files = __esm({
  "src/files/drive-files.ts"() {
    "use strict";
    import_node_path7 = require("node:path");
    init_document();
    init_failure();
    init_proxy_errors();
    init_proxy_guards();
    init_proxy2();
    init_drive_ids();
    init_transfer();
    /** Google's own documents have no bytes; they are exported. */
    NATIVE = "application/vnd.google-apps.";
    OFFICE = "application/vnd.openxmlformats-officedocument.";
    /** Formats to export to: https://developers.google.com/workspace/drive/api/guides/ref-export-formats */
    FORMATS = {
      pdf: "application/pdf",
      docx: `${OFFICE}wordprocessingml.document`,
      xlsx: `${OFFICE}spreadsheetml.sheet`,
      pptx: `${OFFICE}presentationml.presentation`,
      odt: "application/vnd.oasis.opendocument.text",
      ods: "application/vnd.oasis.opendocument.spreadsheet",
      odp: "application/vnd.oasis.opendocument.presentation",
      csv: "text/csv",
      tsv: "text/tab-separated-values",
      txt: "text/plain",
      md: "text/markdown",
      rtf: "application/rtf",
      html: "text/html",
      epub: "application/epub+zip",
      zip: "application/zip",
      png: "image/png",
      jpg: "image/jpeg",
      svg: "image/svg+xml",
      json: "application/vnd.google-apps.script+json"
    };
    EXPORT_FORMATS = Object.keys(FORMATS);
    /** What each kind of document is best turned into, where neither a flag nor the output file's name says. */
    DEFAULTS = {
      document: "docx",
      spreadsheet: "xlsx",
      presentation: "pptx",
      drawing: "png",
      script: "json"
    };
  }
});

// src/files/google-drive.ts
var google_drive_exports = {};
__export(google_drive_exports, {
  googleDrive: () => googleDrive
});
async function upload2(up) {
  const folder = up.to === void 0 ? "root" : driveId(up.to, "--to");
  const target = await chooseTarget(up, folder);
  const file = up.source.bytes <= MULTIPART_BYTES ? await atOnce(up, target) : await inRanges(up, target);
  if (typeof file?.id !== "string") throw oddAnswer("GOOGLEDRIVE", "the file's id");
  const claimed = file.sha256Checksum;
  if (typeof claimed === "string" && claimed !== up.hash.digest()) {
    throw new Failure("PROVIDER_ERROR", `Drive holds other bytes than were sent, in file ${file.id}.`, {
      hint: "Upload the file again with --on-conflict replace.",
      retryable: false,
      details: { id: file.id }
    });
  }
  return {
    id: file.id,
    name: String(file.name ?? up.source.name),
    mimeType: String(file.mimeType ?? up.source.mimeType),
    webUrl: typeof file.webViewLink === "string" ? file.webViewLink : void 0
  };
}
async function chooseTarget(up, folder) {
  const { name, mimeType } = up.source;
  const anew = (name2) => ({
    method: "POST",
    path: "/upload/drive/v3/files",
    metadata: { name: name2, mimeType, parents: [folder] }
  });
  const taken = await named(up, folder, name);
  const [first, second] = taken;
  if (!first) return anew(name);
  if (up.onConflict === "rename") return anew(await freeName(up, folder));
  if (up.onConflict !== "replace") {
    throw nameTaken(name, "in this Drive folder", { id: first.id, web_url: first.webViewLink });
  }
  if (second) {
    throw new Failure(
      "FILE_EXISTS",
      `${taken.length} files are named ${name} in this Drive folder; which to replace?`,
      {
        hint: "Ask the user, or pass --on-conflict rename; Drive cannot tell files of one name apart.",
        details: { files: taken.map(({ id, webViewLink }) => ({ id, web_url: webViewLink })) }
      }
    );
  }
  return {
    method: "PATCH",
    path: `/upload/drive/v3/files/${encodeURIComponent(first.id)}`,
    metadata: { mimeType }
  };
}
/** The files of this name in the folder. */
async function named(up, folder, name) {
  const quote3 = (text3) => `'${text3.replace(/[\\']/g, "\\$&")}'`;
  const query = new URLSearchParams([
    [
      "q",
      `name = ${quote3(name)} and ${quote3(folder)} in parents and mimeType != '${FOLDER}' and trashed = false`
    ],
    ["fields", "files(id,name,webViewLink)"],
    ["pageSize", "10"],
    ["corpora", "allDrives"],
    ["includeItemsFromAllDrives", "true"],
    ...ALL_DRIVES
  ]);
  const path = guardPath(`/drive/v3/files?${query}`);
  const found = await requestJson(up, () => ({ method: "GET", path }));
  return Array.isArray(found?.files) ? found.files : [];
}
/** `report (1).pdf`, or the first number that is free. */
async function freeName(up, folder) {
  const [, stem2 = "", ending = ""] = /^(.+?)(\.[^.]+)?$/s.exec(up.source.name) ?? [];
  for (let number2 = 1; number2 <= MAX_NUMBER; number2++) {
    const name = `${stem2} (${number2})${ending}`;
    if ((await named(up, folder, name)).length === 0) return name;
  }
  throw nameTaken(up.source.name, `with ${MAX_NUMBER} numbers in this Drive folder`);
}
function atOnce(up, { method, path, metadata }) {
  return requestJson(up, () => {
    const form = multipartRelated(up.source, metadata, watch(up));
    return {
      method,
      path: guardPath(path, [["uploadType", "multipart"], ...ALL_DRIVES, SHOWN]),
      headers: { "Content-Type": form.contentType },
      body: form.body,
      bodyBytes: form.bytes
    };
  });
}
function inRanges(up, { method, path, metadata }) {
  const { bytes, mimeType } = up.source;
  const start = {
    method,
    path: guardPath(path, [["uploadType", "resumable"], ...ALL_DRIVES, SHOWN]),
    headers: {
      "Content-Type": "application/json; charset=UTF-8",
      "X-Upload-Content-Type": mimeType,
      "X-Upload-Content-Length": String(bytes)
    },
    body: Buffer.from(JSON.stringify(metadata))
  };
  const open3 = async () => {
    const answer = await requestProvider(up.client, up.door, start);
    answer.body.destroy();
    const { location = "" } = answer.headers;
    const id = new URL(location, "https://www.googleapis.com").searchParams.get("upload_id");
    if (!id) throw oddAnswer("GOOGLEDRIVE", "an upload id");
    return new ResumableUpload(up, `${start.path}&upload_id=${encodeURIComponent(id)}`);
  };
  return uploadInRanges(up, open3, { rangeBytes: RANGE_BYTES, openAgain: true });
}
var MULTIPART_BYTES, RANGE_BYTES, FOLDER, MAX_NUMBER, ALL_DRIVES, SHOWN, googleDrive, ResumableUpload;
var init_google_drive = __esm({
  "src/files/google-drive.ts"() {
    "use strict";
    init_failure();
    init_proxy_guards();
    init_proxy2();
    init_drive_files();
    init_drive_ids();
    init_multipart();
    init_ranges();
    init_source();
    init_transfer();
    /** Metadata and bytes in one request up to here: https://developers.google.com/workspace/drive/api/guides/manage-uploads */
    MULTIPART_BYTES = 5 * 1024 * 1024;
    /** A multiple of 256 KiB; it travels through the proxy, which need not take larger bodies than other uploads have. */
    RANGE_BYTES = 20 * 1024 * 1024;
    FOLDER = "application/vnd.google-apps.folder";
    /** Numbered names that are tried. */
    MAX_NUMBER = 100;
    /** Both for the person's own files and for those on shared drives. */
    ALL_DRIVES = [["supportsAllDrives", "true"]];
    SHOWN = ["fields", "id,name,mimeType,size,webViewLink,sha256Checksum"];
    /** What is already in the folder under the name. */
    /** Where an upload goes: a new file, or new content of an existing one. */
    /** Drive lets one folder hold many files of the same name, so what to do about a taken name is decided here. */
    googleDrive = { upload: upload2, download: driveFile };
    /** Drive's resumable upload, through the proxy: the URL it names is of another host, the `upload_id` is what counts. */
    ResumableUpload = class {
      #up;
      #path;
      constructor(up, path) {
        this.#up = up;
        this.#path = path;
      }
      send(range) {
        const { source } = this.#up;
        if (range.start === range.end) return this.ask();
        return this.#put({
          headers: {
            "Content-Type": source.mimeType,
            "Content-Range": `bytes ${range.start}-${range.end - 1}/${source.bytes}`
          },
          body: readSource(source, range, watch(this.#up)),
          bodyBytes: range.end - range.start
        });
      }
      ask() {
        return this.#put({ headers: { "Content-Range": `bytes */${this.#up.source.bytes}` }, bodyBytes: 0 });
      }
      async abandon(client) {
        try {
          const answer = await requestProvider(client, this.#up.door, { method: "DELETE", path: this.#path });
          answer.body.destroy();
        } catch (error) {
          // 499 is how Drive says that an upload was cancelled.
          if (statusOf(error) !== 499) return void 0;
        }
        return "The upload was cancelled; nothing was created.";
      }
      async #put(parts) {
        const { client, door } = this.#up;
        const request = { method: "PUT", path: this.#path, ...parts };
        try {
          const answer = await sendBody(request, () => requestProvider(client, door, request));
          if (answer.status !== 308) return { done: await readJson(client, answer, request) };
          answer.body.destroy();
          const last = /^bytes=0-(\d+)$/.exec(answer.headers.range ?? "")?.[1];
          return { next: last === void 0 ? 0 : Number(last) + 1 };
        } catch (error) {
          const status = statusOf(error);
          if (status === 404 || status === 410) return { gone: true };
          throw error;
        }
      }
    };
  }
});

// src/files/graph-addresses.ts
/** The item that `--from` names: by id, by path from the drive's root, or by a sharing URL. */
async function itemOf(download3) {
  const { from } = download3;
  return isUrl(from) ? shared(from) : within(await driveOf(download3), from);
}
/**
 * Where an upload goes. `--to` is a folder where it is an id, a URL, ends in a slash, or has no extension; else it
 * is the file's own path, unless such a folder exists.
 */
async function destinationOf(upload4) {
  const { to = "/", source, renamed } = upload4;
  if (isUrl(to)) return below(await sharedFolder(upload4, to), source.name);
  const address = within(await driveOf(upload4), to);
  const isFolder = !address.endsWith(":") || to.endsWith("/") || renamed || (0, import_node_path8.extname)(to) === "";
  if (isFolder) return below(address, source.name);
  const there = await requestJson(upload4, () => ({ method: "GET", path: guardPath(address) })).catch(
    (error) => {
      if (statusOf(error) === 404) return void 0;
      throw error;
    }
  );
  return there?.folder ? below(address, source.name) : address;
}
/** A path has a slash or a dot; everything else is an item's id. */
function within(drive, item) {
  if (/^[\w!-]+$/.test(item)) return `${drive}/items/${encodeURIComponent(item)}`;
  const segments = item.split("/").filter(Boolean);
  if (segments.length === 0) return `${drive}/root`;
  return guardPath(`${drive}/root:/${segments.map(encodeURIComponent).join("/")}:`);
}
function below(folder, name) {
  return `${folder.endsWith(":") ? folder.slice(0, -1) : `${folder}:`}/${encodeURIComponent(name)}:`;
}
/** https://learn.microsoft.com/graph/api/shares-get#encoding-sharing-urls */
function shared(url) {
  return `/v1.0/shares/u!${Buffer.from(url).toString("base64url")}/driveItem`;
}
async function sharedFolder(place, url) {
  const item = await requestJson(place, () => ({ method: "GET", path: guardPath(shared(url)) }));
  const drive = item?.parentReference?.driveId;
  if (typeof item?.id !== "string" || typeof drive !== "string")
    throw oddAnswer(place.door.connection.provider, "the folder");
  return `/v1.0/drives/${encodeURIComponent(drive)}/items/${encodeURIComponent(item.id)}`;
}
async function driveOf(place) {
  const { site, door } = place;
  if (door.connection.provider === "ONEDRIVE") return "/v1.0/me/drive";
  if (site === void 0) {
    throw new Failure("USAGE", "SharePoint needs to know the site.", {
      hint: "Pass --site with the URL or the id of the site, or --site root for the main one."
    });
  }
  return `/v1.0/sites/${encodeURIComponent(await siteId(place, site))}/drive`;
}
/** Sites are addressed by id; what people have is a URL, or `host:/sites/team`. */
async function siteId(place, site) {
  const [, host, path = ""] = /^(?:https:\/\/)?([^:/,]+\.[^:/,]+):?(\/[^?#:]*)?/.exec(site) ?? [];
  if (host === void 0 || site.includes(",")) return site;
  // /sites/team is the site; what comes behind it in a URL is a page or a library.
  const own = /^\/(?:sites|teams)\/[^/]+/.exec(path)?.[0] ?? "";
  const segments = own.split("/").map((segment) => encodeURIComponent(decode2(segment)));
  const address = `/v1.0/sites/${encodeURIComponent(host)}${own === "" ? "" : `:${segments.join("/")}`}`;
  const found = await requestJson(place, () => ({ method: "GET", path: guardPath(address) }));
  if (typeof found?.id !== "string") throw oddAnswer(place.door.connection.provider, "the site's id");
  return found.id;
}
function isUrl(text3) {
  return /^https?:\/\//i.test(text3) && URL.canParse(text3);
}
function decode2(text3) {
  try {
    return decodeURIComponent(text3);
  } catch {
    return text3;
  }
}
var import_node_path8;
var init_graph_addresses = __esm({
  "src/files/graph-addresses.ts"() {
    "use strict";
    import_node_path8 = require("node:path");
    init_failure();
    init_proxy_guards();
    init_transfer();
    /**
     * Addresses in Graph are paths to which `/content` and the like can be put. Those that name an item by its path
     * end in a colon: `/v1.0/me/drive/root:/Reports/a.pdf:`.
     */
  }
});

// src/files/microsoft-graph.ts
var microsoft_graph_exports = {};
__export(microsoft_graph_exports, {
  microsoftGraph: () => microsoftGraph
});
async function upload3(up) {
  const address = await destinationOf(up);
  try {
    const item = up.source.bytes < SESSION_BYTES ? await atOnce2(up, address) : await inRanges2(up, address);
    if (typeof item?.id !== "string") throw oddAnswer(up.door.connection.provider, "the item's id");
    return {
      id: item.id,
      name: String(item.name ?? up.source.name),
      mimeType: up.source.mimeType,
      webUrl: typeof item.webUrl === "string" ? item.webUrl : void 0
    };
  } catch (error) {
    const taken = statusOf(error) === 409 && JSON.stringify(asFailure(error).details.body).includes("nameAlreadyExists");
    throw taken ? nameTaken(decodeURIComponent(address.replace(/:$/, "").split("/").at(-1) ?? ""), "there") : error;
  }
}
async function download(wanted) {
  const { client, door } = wanted;
  const path = `${await itemOf(wanted)}/content`;
  // Graph answers 302 to another host, which is followed there without anything of ours.
  const answer = await patiently(client, () => requestProvider(client, door, { method: "GET", path }));
  return { answer, mimeType: headerOf(answer, "content-type") };
}
function atOnce2(up, address) {
  const { source, onConflict = "fail" } = up;
  const query = [[CONFLICT, onConflict]];
  return requestJson(up, () => ({
    method: "PUT",
    path: guardPath(`${address}/content`, query),
    headers: { "Content-Type": source.mimeType },
    body: readSource(source, void 0, watch(up)),
    bodyBytes: source.bytes
  }));
}
function inRanges2(up, address) {
  const { onConflict = "fail" } = up;
  const open3 = async () => {
    const session = await requestJson(up, () => ({
      method: "POST",
      path: guardPath(`${address}/createUploadSession`),
      headers: { "Content-Type": "application/json" },
      body: Buffer.from(JSON.stringify({ item: { [CONFLICT]: onConflict } }))
    }));
    if (typeof session?.uploadUrl !== "string") throw oddAnswer(up.door.connection.provider, "an upload URL");
    return new UploadSession(up, address, session.uploadUrl);
  };
  return uploadInRanges(up, open3, { rangeBytes: RANGE_BYTES2, openAgain: true });
}
var SESSION_BYTES, RANGE_BYTES2, CONFLICT, microsoftGraph, UploadSession;
var init_microsoft_graph = __esm({
  "src/files/microsoft-graph.ts"() {
    "use strict";
    init_document();
    init_failure();
    init_proxy_errors();
    init_proxy_guards();
    init_proxy2();
    init_graph_addresses();
    init_outside();
    init_ranges();
    init_source();
    init_transfer();
    /** From here on Graph wants an upload session. */
    SESSION_BYTES = 4 * 1024 * 1024;
    /** A multiple of 327,680 bytes below 60 MiB. */
    RANGE_BYTES2 = 128 * 327680;
    CONFLICT = "@microsoft.graph.conflictBehavior";
    /** OneDrive and SharePoint: the same Graph, another root. */
    microsoftGraph = { upload: upload3, download };
    /** Graph's upload session: a URL of another host that is its own credential, so nothing of ours travels there. */
    UploadSession = class {
      #up;
      #address;
      #url;
      #allSent = false;
      constructor(up, address, url) {
        this.#up = up;
        this.#address = address;
        this.#url = url;
      }
      async send(range) {
        const { source } = this.#up;
        if (range.start === range.end) return await this.ask();
        this.#allSent = range.end === source.bytes;
        const answer = await this.#request({
          method: "PUT",
          headers: {
            "content-type": "application/octet-stream",
            "content-length": range.end - range.start,
            "content-range": `bytes ${range.start}-${range.end - 1}/${source.bytes}`
          },
          body: readSource(source, range, watch(this.#up))
        });
        if (answer.status === 416) return await this.ask();
        return await this.#stepOf(answer);
      }
      async ask() {
        return await this.#stepOf(await this.#request({ method: "GET" }));
      }
      async abandon(client) {
        const answer = await requestOutside(client, this.#url, { method: "DELETE" });
        answer.body.destroy();
        return answer.status < 300 ? "The upload was cancelled; nothing was created." : void 0;
      }
      async #request(request) {
        const { client, door } = this.#up;
        const answer = await sendBody(request, () => requestOutside(client, this.#url, request));
        if (answer.status < 400 || [404, 410, 416].includes(answer.status)) return answer;
        // The URL is a credential: failures do not repeat it.
        throw fromRefusal(
          await readRefusal(answer),
          { method: request.method, path: "the upload session" },
          door.connection.provider
        );
      }
      async #stepOf(answer) {
        const { client } = this.#up;
        if (answer.status >= 400) {
          answer.body.destroy();
          return await this.#afterItsEnd();
        }
        const body = await readJson(client, answer, { method: "PUT", path: "the upload session" });
        if (typeof body?.id === "string") return { done: body };
        const next = Number.parseInt(String(body?.nextExpectedRanges?.[0] ?? ""), 10);
        // All bytes are there, and nothing is missing: the end is near.
        return { next: Number.isNaN(next) ? this.#up.source.bytes : next };
      }
      /** A session that is gone has expired, or did its work while its last answer was lost. */
      async #afterItsEnd() {
        if (!this.#allSent) return { gone: true };
        const { onConflict, source, hash, door } = this.#up;
        const item = await requestJson(this.#up, () => ({ method: "GET", path: guardPath(this.#address) })).catch(
          (error) => {
            if (statusOf(error) === 404) return void 0;
            throw error;
          }
        );
        const theirs = String(item?.file?.hashes?.sha256Hash ?? "").toLowerCase();
        if (onConflict !== "rename" && item?.size === source.bytes && (theirs === "" || theirs === hash.digest())) {
          return { done: item };
        }
        if (item === void 0 && onConflict !== "rename") return { gone: true };
        throw new Failure(
          "OUTCOME_UNKNOWN",
          `${door.connection.provider} lost the answer to the last piece: the file may be there.`,
          {
            hint: "Look in the folder before uploading it again.",
            retryable: false
          }
        );
      }
    };
  }
});

// src/files/recipes.ts
var recipes_exports = {};
__export(recipes_exports, {
  FILE_PROVIDERS: () => FILE_PROVIDERS,
  recipeFor: () => recipeFor
});
/**
 * How files go to and come from a provider.
 *
 * @param provider its key
 * @throws Failure USAGE for providers without a recipe, and for flags that it has no use for
 */
async function recipeFor(provider, flags) {
  if (flags.site !== void 0 && provider !== "SHAREPOINT") throw useless("--site", "SHAREPOINT");
  if (flags.exportAs !== void 0 && provider !== "GOOGLEDRIVE") throw useless("--export-as", "GOOGLEDRIVE");
  switch (provider) {
    case "NOTION":
      return (await Promise.resolve().then(() => (init_notion(), notion_exports))).notion;
    case "GOOGLEDRIVE":
      return (await Promise.resolve().then(() => (init_google_drive(), google_drive_exports))).googleDrive;
    case "ONEDRIVE":
    case "SHAREPOINT":
      return (await Promise.resolve().then(() => (init_microsoft_graph(), microsoft_graph_exports))).microsoftGraph;
    default:
      throw new Failure(
        "USAGE",
        `${provider} has no recipe for files; there are ones for ${FILE_PROVIDERS.join(", ")}.`,
        {
          hint: "Use proxy-request: --input-file sends a file, --output-file saves the answer, --download follows a URL in it."
        }
      );
  }
}
function useless(flag, provider) {
  return new Failure("USAGE", `${flag} is for ${provider} alone.`, { hint: `Leave ${flag} out.` });
}
var FILE_PROVIDERS;
var init_recipes = __esm({
  "src/files/recipes.ts"() {
    "use strict";
    init_failure();
    /** Providers whose files have a recipe. */
    FILE_PROVIDERS = ["NOTION", "GOOGLEDRIVE", "ONEDRIVE", "SHAREPOINT"];
  }
});

// src/steps/discover.ts
var discover_exports = {};
__export(discover_exports, {
  chooseConnection: () => chooseConnection,
  describeConnection: () => describeConnection,
  discover: () => discover,
  guessProviderKey: () => guessProviderKey,
  normalizeProvider: () => normalizeProvider,
  providerOf: () => providerOf,
  resolveConnection: () => resolveConnection
});
/** Provider names compare without case, spaces, `-` and `_`. */
function normalizeProvider(name) {
  return name.replace(/[\s_-]/g, "").toUpperCase();
}
/** The catalog's key for a provider as a person writes it, aliases followed: `LinkedIn` → `HARVESTAPI`. */
function guessProviderKey(name) {
  const key = normalizeProvider(name);
  return ALIASES.get(key) ?? SPELLINGS.get(key) ?? key;
}
/** The provider key that a provider's name means in this environment, and the alias that was followed. */
function providerOf(connections, name) {
  const guess = guessProviderKey(name);
  const wanted = normalizeProvider(name);
  const { connections: own, alias } = pick(connections, name);
  const known = own[0]?.provider;
  if (known !== void 0) return { key: known, alias };
  return { key: guess, ...ALIASES.has(wanted) && { alias: { from: wanted, to: guess } } };
}
/** Step 1: the connections there are, and the one that a provider's tools would use. */
async function discover(client, provider) {
  return pick(await listConnections(client), provider);
}
/**
 * The connection a call is about.
 *
 * @param mayGuess whether the first of several may be taken: true for calls that change nothing
 * @throws Failure CONNECTION_NOT_FOUND, CONNECTION_NOT_COMPLETED, AMBIGUOUS_CONNECTION
 */
async function resolveConnection(client, target, mayGuess = true) {
  return chooseConnection(await listConnections(client), target, mayGuess);
}
/** As `resolveConnection`, over connections already listed. */
function chooseConnection(connections, target, mayGuess = true) {
  const { connectionName, provider } = target;
  if (connectionName !== void 0)
    return { connection: byName(connections, connectionName, provider), warnings: [] };
  const found = pick(connections, provider);
  const label = provider ?? "";
  if (!found.selected)
    throw found.connections.length === 0 ? notFound(connections, label) : notCompleted(found.connections, label);
  const usable = found.connections.filter(isUsable);
  if (!mayGuess && usable.length > 1) {
    const names = usable.map((connection) => connection.keyId);
    throw new Failure(
      "AMBIGUOUS_CONNECTION",
      `${names.length} connections of ${label} could be meant: ${names.join(", ")}.`,
      {
        hint: "Ask the user which account to use and name it with --connection-name; a call that changes something is never sent from a guessed one.",
        retryable: false,
        details: { connections: usable.map(describeConnection) }
      }
    );
  }
  return { connection: found.selected, alias: found.alias, warnings: found.warnings };
}
/** A connection as answers show it. */
function describeConnection(connection) {
  const { keyId, provider, type, status, enabled } = connection;
  return { key_id: keyId, provider, type, status, enabled };
}
function pick(all, provider) {
  if (provider === void 0)
    return { connections: all, selected: void 0, total: all.length, warnings: [] };
  const wanted = normalizeProvider(provider);
  const of = (key) => all.filter((connection) => normalizeProvider(connection.provider) === key);
  const substitute = ALIASES.get(wanted);
  const aliased = substitute !== void 0 && !of(wanted).some(isUsable) && of(substitute).length > 0;
  const connections = of(aliased ? substitute : wanted);
  const usable = connections.filter(isUsable);
  const names = usable.map((connection) => connection.keyId).join(", ");
  return {
    connections,
    selected: usable[0],
    total: connections.length,
    ...aliased && { alias: { from: wanted, to: substitute } },
    warnings: usable.length > 1 ? [
      `${usable.length} connections could serve: ${names}. ${usable[0]?.keyId} was chosen; --connection-name chooses another.`
    ] : []
  };
}
function byName(connections, name, provider) {
  const connection = connections.find(({ keyId }) => keyId === name) ?? connections.find(({ keyId }) => keyId.toLowerCase() === name.toLowerCase());
  if (!connection) {
    throw new Failure("CONNECTION_NOT_FOUND", `There is no connection named ${name}.`, {
      hint: `Take a key_id from list-connections, or pass --provider; a new connection is made in the Scalekit Dashboard.`,
      details: {
        configured_providers: providersOf(connections),
        connections: connections.slice(0, 30).map(({ keyId }) => keyId)
      }
    });
  }
  if (provider !== void 0 && ![normalizeProvider(provider), guessProviderKey(provider)].includes(
    normalizeProvider(connection.provider)
  )) {
    throw new Failure(
      "USAGE",
      `--connection-name ${name} belongs to ${connection.provider}, not to ${provider}.`,
      {
        hint: "Leave --provider out, or name a connection of that provider."
      }
    );
  }
  if (!isUsable(connection)) throw notCompleted([connection], connection.keyId);
  return connection;
}
function notFound(connections, provider) {
  return new Failure("CONNECTION_NOT_FOUND", `No connection for ${provider} is configured.`, {
    hint: `Tell the user to create and configure a connection for ${provider} in the Scalekit Dashboard (AgentKit > Connections), then run this again.`,
    details: { configured_providers: providersOf(connections) }
  });
}
function notCompleted(connections, label) {
  const list3 = connections.map(({ keyId, status, enabled }) => `${keyId} (${enabled ? status : `${status}, disabled`})`).join(", ");
  return new Failure("CONNECTION_NOT_COMPLETED", `The connection for ${label} is not ready: ${list3}.`, {
    hint: `Tell the user to finish the configuration of ${connections.map(({ keyId }) => keyId).join(" or ")} in the Scalekit Dashboard and enable it.`,
    details: { connections: connections.map(describeConnection) }
  });
}
function providersOf(connections) {
  return [...new Set(connections.filter(isUsable).map(({ provider }) => provider))].sort();
}
var ALIASES, SPELLINGS;
var init_discover = __esm({
  "src/steps/discover.ts"() {
    "use strict";
    init_failure();
    init_connections();
    /** Which connection a call is about: by its name, or the first usable one of a provider. */
    /** People say LinkedIn; the tools for it belong to HarvestAPI, unless LinkedIn itself is connected. */
    ALIASES = /* @__PURE__ */ new Map([["LINKEDIN", "HARVESTAPI"]]);
    /** The two provider keys of the catalog that keep their underscore. */
    SPELLINGS = /* @__PURE__ */ new Map([
      ["GOOGLEADS", "GOOGLE_ADS"],
      ["CLARICOPILOT", "CLARI_COPILOT"]
    ]);
  }
});

// src/steps/account.ts
var account_exports = {};
__export(account_exports, {
  findAccount: () => findAccount,
  openDoor: () => openDoor
});
/**
 * Looks up connection and account: together where the connection is named, one after the other where it has to be
 * chosen. Reading the account refreshes its grant.
 *
 * @param mayGuess whether the first of several connections may be taken: true for calls that change nothing
 * @throws Failure CONNECTION_NOT_FOUND, CONNECTION_NOT_COMPLETED, AMBIGUOUS_CONNECTION
 */
async function findAccount(client, target, identifier, mayGuess) {
  const { connectionName } = target;
  const [connections, early] = await Promise.all([
    listConnections(client, connectionName),
    connectionName === void 0 ? void 0 : readAccount(client, connectionName, identifier)
  ]);
  const choice2 = chooseConnection(connections, target, mayGuess);
  const { keyId } = choice2.connection;
  const account = connectionName === keyId ? early : await readAccount(client, keyId, identifier);
  return { ...choice2, identifier, account };
}
/** As `findAccount`, and the account can be used. @throws Failure of classes 3 and 4 */
async function openDoor(client, target, identifier, mayGuess) {
  const door = await findAccount(client, target, identifier, mayGuess);
  await requireAuthorized(client, door.connection, identifier, door.account);
  return door;
}
var init_account = __esm({
  "src/steps/account.ts"() {
    "use strict";
    init_accounts();
    init_connections();
    init_authorize();
    init_discover();
    /** A person's way to a provider: the connection, and the account on it, authorized or not. */
  }
});

// src/files/progress.ts
var progress_exports = {};
__export(progress_exports, {
  Progress: () => Progress
});
function mib(bytes) {
  return (bytes / MIB).toFixed(1);
}
var TOUCH_MS, REDRAW_MS, LOG_MS, MIB, Progress;
var init_progress = __esm({
  "src/files/progress.ts"() {
    "use strict";
    /** Where a person who waits can read how far a transfer is. */
    /** Between two tellings that bytes moved; more would only cost time. */
    TOUCH_MS = 250;
    /** Between two lines: a terminal shows one line anew, a log gets a further one. */
    REDRAW_MS = 500;
    LOG_MS = 1e4;
    MIB = 1024 * 1024;
    /**
     * How far a transfer is: keeps the deadline away while bytes move, and tells the person with rate and time left.
     * Nothing is shown of what is over within the first interval.
     */
    Progress = class {
      #label;
      #screen;
      #touch;
      #timer;
      #started = performance.now();
      #touched = 0;
      #position = 0;
      #total;
      /**
       * @param label what is transferred, for the person
       * @param touch told at most every 250 ms while bytes move
       */
      constructor(label, screen, touch) {
        this.#label = label.replace(new RegExp("\\p{Cc}", "gu"), "?");
        this.#screen = screen;
        this.#touch = touch;
        this.#timer = setInterval(() => this.#show(), screen.isTTY ? REDRAW_MS : LOG_MS).unref();
      }
      /** @param total bytes, where they are known */
      expect(total) {
        this.#total = total;
      }
      /** The transfer is at this byte; it may lie before the last one, when something has to go again. */
      at(position) {
        this.#position = position;
        const now = performance.now();
        if (now - this.#touched < TOUCH_MS) return;
        this.#touched = now;
        this.#touch();
      }
      /** So many further bytes have moved. */
      moved(bytes) {
        this.at(this.#position + bytes);
      }
      /** Takes the line off the terminal. */
      end() {
        clearInterval(this.#timer);
        if (this.#screen.isTTY) this.#screen.write("\r\x1B[2K");
      }
      #show() {
        const line = this.describe(performance.now());
        this.#screen.write(this.#screen.isTTY ? `\r\x1B[2K${line}` : `${line}
`);
      }
      /** `report.pdf: 12.0 of 100.0 MiB (12 %), 8.1 MiB/s, 11 s left`. @param now as `performance.now()` */
      describe(now) {
        const rate = this.#position / Math.max(1e-3, (now - this.#started) / 1e3);
        const speed = `${(rate / MIB).toFixed(1)} MiB/s`;
        if (this.#total === void 0) return `${this.#label}: ${mib(this.#position)} MiB, ${speed}`;
        const percent = this.#total === 0 ? 100 : Math.floor(100 * this.#position / this.#total);
        const left = rate > 0 ? `, ${Math.ceil((this.#total - this.#position) / rate)} s left` : "";
        return `${this.#label}: ${mib(this.#position)} of ${mib(this.#total)} MiB (${percent} %), ${speed}${left}`;
      }
    };
  }
});

// src/cli/download-file.ts
var import_node_path9, download_file_default;
var init_download_file = __esm({
  "src/cli/download-file.ts"() {
    "use strict";
    import_node_path9 = require("node:path");
    init_command();
    init_flags();
    download_file_default = defineCommand({
      name: "download-file",
      step: "files",
      summary: "Saves a file from a Notion page, or from Google Drive, OneDrive or SharePoint",
      flags: {
        ...CONNECTION,
        ...IDENTIFIER,
        from: text(
          "NOTION: block or page. GOOGLEDRIVE: file. ONEDRIVE, SHAREPOINT: item id or path. Or the URL of one"
        ),
        "output-file": text("where to save it"),
        site: text("SHAREPOINT: URL or id of the site"),
        "export-as": text("GOOGLEDRIVE: format for Google documents: pdf, docx, xlsx, csv, txt, …"),
        overwrite: toggle("replace the output file")
      },
      required: [["connection-name", "provider"], ["from"], ["output-file"]],
      example: "scalekit-agent-auth download-file --provider GOOGLEDRIVE --from <FILE_ID> --output-file report.pdf",
      answer: "provider, bytes, sha256, mime_type, output_file",
      errors: [
        "FILE_EXISTS",
        "FILE_REFUSED",
        "INVALID_PATH",
        ...ACCOUNT_ERRORS,
        "PROVIDER_UNAUTHORIZED",
        "NOT_FOUND",
        "TOOL_PROXY_DISABLED",
        "PROVIDER_ERROR"
      ],
      async run(flags, call) {
        const { provider, site, overwrite, from = "", "export-as": exportAs } = flags;
        const [
          { checkTarget: checkTarget2, saveStream: saveStream2 },
          { recipeFor: recipeFor2 },
          { guessProviderKey: guessProviderKey2 },
          { openDoor: openDoor2 },
          { Progress: Progress2 },
          { headerOf: headerOf2 }
        ] = await Promise.all([
          Promise.resolve().then(() => (init_save(), save_exports)),
          Promise.resolve().then(() => (init_recipes(), recipes_exports)),
          Promise.resolve().then(() => (init_discover(), discover_exports)),
          Promise.resolve().then(() => (init_account(), account_exports)),
          Promise.resolve().then(() => (init_progress(), progress_exports)),
          Promise.resolve().then(() => (init_proxy_errors(), proxy_errors_exports))
        ]);
        const target = { connectionName: call.connectionName(flags["connection-name"]), provider };
        if (provider !== void 0) await recipeFor2(guessProviderKey2(provider), { site, exportAs });
        const { homeDir, cwd, stderrIsTTY: isTTY } = call.host;
        const outputFile = await checkTarget2((0, import_node_path9.resolve)(cwd, flags["output-file"] ?? ""), overwrite, homeDir);
        const identifier = await call.identifier(flags.identifier);
        const client = await call.client();
        const door = await openDoor2(client, target, identifier, true);
        const { connection, alias, warnings } = door;
        const recipe = await recipeFor2(connection.provider, { site, exportAs });
        const screen = { isTTY, write: (line) => call.host.writeError(line) };
        const progress = new Progress2((0, import_node_path9.basename)(outputFile), screen, () => client.session.progress());
        try {
          const { answer, mimeType, sha256 } = await recipe.download({
            client,
            door,
            from,
            site,
            exportAs,
            outputFile
          });
          const length = headerOf2(answer, "content-length");
          const expectedBytes = length === void 0 ? void 0 : Number(length);
          progress.expect(expectedBytes);
          const saved = await saveStream2(answer.body, outputFile, {
            overwrite,
            homeDir,
            needles: call.redactor.needles(),
            signal: call.deadline.signal,
            onBytes: (bytes) => progress.moved(bytes),
            expectedBytes,
            expectedSha256: sha256
          });
          return {
            provider: connection.provider,
            ...saved,
            mime_type: mimeType ?? "application/octet-stream",
            ...alias && { provider_alias: alias },
            warnings
          };
        } finally {
          progress.end();
        }
      }
    });
  }
});

// src/cli/guard.ts
/**
 * With TOOL_CONFIRM_WRITES, stops a call that could change something until the exact request comes back with its
 * hash, so that what the person saw is what gets sent and nothing else.
 *
 * @param preview the request as it would be sent, whole; its hash covers every member
 * @param confirm what the caller passed as `--confirm`
 * @throws Failure CONFIRMATION_REQUIRED
 */
async function assertConfirmed(preview2, confirm) {
  const { createHash: createHash5 } = await import("node:crypto");
  const token = createHash5("sha256").update(canonical(preview2)).digest("hex").slice(0, 16);
  if (confirm === token) return;
  const message = confirm === void 0 ? "This call needs a confirmation." : "The request is not the one that was confirmed.";
  throw new Failure("CONFIRMATION_REQUIRED", message, {
    hint: `Show the user the preview; when they agree, run the same command again with --confirm ${token}.`,
    details: { preview: preview2, confirm: token }
  });
}
/**
 * With TOOL_READ_ONLY, stops a call that could change something.
 *
 * @param what the call, for the message
 * @throws Failure READ_ONLY
 */
function assertNotReadOnly(settings, what) {
  if (!settings.readOnly) return;
  throw new Failure("READ_ONLY", `TOOL_READ_ONLY is set, and ${what} could change something.`, {
    hint: "Tell the user that this installation only reads; they can unset TOOL_READ_ONLY."
  });
}
/** JSON with sorted keys, so that the order in which a request was put together does not matter. */
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const entries = Object.entries(value).filter(([, member]) => member !== void 0);
  return `{${entries.sort(([a], [b]) => a < b ? -1 : 1).map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`).join(",")}}`;
}
var init_guard = __esm({
  "src/cli/guard.ts"() {
    "use strict";
    init_failure();
  }
});

// src/cli/tool-input.ts
/**
 * The input with plain numbers. One that a double cannot hold (fact 14) is a violation; where nothing validates, it
 * is refused here, so that no id changes on its way.
 *
 * @throws Failure INVALID_TOOL_INPUT
 */
function exactInput(input, unchecked) {
  const inexact = [];
  const plain = toDoubles(input, (digits) => inexact.push(digits));
  if (!unchecked || inexact.length === 0) return plain;
  throw new Failure("INVALID_TOOL_INPUT", `${inexact[0]} has more digits than a tool call can carry.`, {
    hint: "Pass it as text, in quotes, if the tool takes that.",
    details: {
      violations: inexact.map((digits) => ({
        path: "",
        message: `${digits} would lose digits`,
        suggestion: `pass "${digits}"`
      }))
    }
  });
}
/** With --no-validate the schema does not say so, but the wire takes nothing else. */
function asObject(input) {
  if (typeof input === "object" && input !== null && !Array.isArray(input))
    return input;
  throw new Failure("INVALID_JSON", "--tool-input must be a JSON object.", {
    hint: `Write --tool-input '{"name":"value"}'.`
  });
}
var init_tool_input = __esm({
  "src/cli/tool-input.ts"() {
    "use strict";
    init_failure();
    init_json();
  }
});

// src/scalekit/execute-errors.ts
/**
 * Says what an error of ExecuteTool means. The rule that matters: only an answer that shows Scalekit refused or
 * ran the call is taken for one; everything else may have had its effect (fact 8: a side effect followed by
 * `Unavailable`), and is OUTCOME_UNKNOWN.
 *
 * @param signal the call's; where it is aborted, its reason says whether time ran out or the person stopped
 */
function fromExecute(error, toolName, envUrl, signal) {
  if (error instanceof Failure) return { kind: "other", failure: error };
  const info = errorInfoOf(error);
  if (!(error instanceof connect_exports.ConnectError)) return { kind: "other", failure: networkFailure(error, envUrl) };
  if (info?.toolErrorInfo || info?.errorCode === "TOOL_ERROR") return fromProvider(error, info, toolName);
  if (info && DEAD_GRANT.test(info.errorCode) && info.errorCode !== "UNAUTHENTICATED") {
    return { kind: "grant", reason: textOf(error), details: { tool_error_code: info.errorCode } };
  }
  if (!signal.aborted && neverSent(error)) return { kind: "other", failure: networkFailure(error, envUrl) };
  if (isRateLimit(error, info))
    return { kind: "other", failure: rateLimited("Scalekit", retryAfterOf(error), scalekitCode(info)) };
  if (REFUSALS.has(error.code) && !signal.aborted) return fromRefusal2(error, info, envUrl);
  // An error that Scalekit took the trouble to describe is its answer; one without is a broken exchange.
  if (info?.errorCode && error.code === connect_exports.Code.Internal)
    return { kind: "other", failure: scalekitError(error, false) };
  return { kind: "other", failure: unknown(error, toolName, signal) };
}
function fromProvider(error, info, toolName) {
  const tool = info.toolErrorInfo;
  const message = tool?.toolErrorMessage || textOf(error);
  const details = {
    tool_error_code: tool?.toolErrorCode ?? "",
    ...tool?.executionId && { execution_id: tool.executionId }
  };
  if (DEAD_GRANT.test(tool?.toolErrorCode ?? "") || DEAD_GRANT.test(message))
    return { kind: "grant", reason: message, details };
  return {
    kind: "other",
    failure: new Failure("TOOL_ERROR", `${toolName} failed at the provider: ${message}`, {
      hint: "Read the message and correct the input; look at the provider before repeating anything that may have happened in part.",
      retryable: false,
      details
    })
  };
}
function fromRefusal2(error, info, envUrl) {
  const text3 = textOf(error);
  if (error.code === connect_exports.Code.InvalidArgument && info?.errorCode === "RESOURCE_NOT_FOUND")
    return { kind: "tool", text: text3 };
  const violations = info?.validationErrorInfo?.fieldViolations ?? [];
  if (error.code === connect_exports.Code.InvalidArgument && violations.length > 0) {
    return {
      kind: "other",
      failure: new Failure("INVALID_TOOL_INPUT", `Scalekit refuses the input: ${text3}.`, {
        hint: "Correct what the violations name; get-tool shows the schema.",
        details: {
          violations: violations.map(({ field, description }) => ({ path: field, message: description }))
        }
      })
    };
  }
  const failure = fromRead(error, envUrl);
  const aboutAccount = error.code === connect_exports.Code.NotFound || error.code === connect_exports.Code.InvalidArgument && /\b(account|active)\b/i.test(text3);
  return aboutAccount ? { kind: "account", failure } : { kind: "other", failure };
}
function isRateLimit(error, info) {
  if (info?.errorCode === "RATE_LIMITED" || httpStatusOf(error) === 429) return true;
  // A stream reset for its zeal (ENHANCE_YOUR_CALM) has this code too, and may have been acted upon.
  return error.code === connect_exports.Code.ResourceExhausted && !error.rawMessage.startsWith("http/2 stream closed");
}
function scalekitCode(info) {
  return info?.errorCode ? { scalekit_code: info.errorCode } : {};
}
function unknown(error, toolName, signal) {
  const reason = signal.aborted && signal.reason instanceof Failure ? signal.reason : void 0;
  const hint = "Look at the provider whether it happened before doing anything again; never repeat it blindly.";
  if (reason?.code === "INTERRUPTED") {
    return new Failure("INTERRUPTED", `Stopped while ${toolName} was running: it may have happened.`, {
      hint,
      retryable: false,
      exit: reason.exitCode
    });
  }
  const why = reason ? reason.message.replace(/\.$/, "") : `${connect_exports.Code[error.code]}: ${error.rawMessage}`;
  return new Failure(
    "OUTCOME_UNKNOWN",
    `${toolName} was sent and no answer came (${why}): it may have happened.`,
    { hint, retryable: false, cause: error }
  );
}
var DEAD_GRANT, REFUSALS;
var init_execute_errors = __esm({
  "src/scalekit/execute-errors.ts"() {
    "use strict";
    init_connect();
    init_failure();
    init_grpc_errors();
    init_network_errors();
    init_token_errors();
    /** What providers say of a grant that no longer holds, while Scalekit still calls the account active. */
    DEAD_GRANT = /\b(invalid_grant|invalid_token|token_revoked|token_expired|invalid_auth|not_authed|account_inactive|unauthorized|unauthenticated|reauthentication_needed|refresh_token_missing)\b|expired or revoked/i;
    /** Codes that Scalekit answers when it did not run the tool. */
    REFUSALS = /* @__PURE__ */ new Set([
      connect_exports.Code.InvalidArgument,
      connect_exports.Code.NotFound,
      connect_exports.Code.AlreadyExists,
      connect_exports.Code.PermissionDenied,
      connect_exports.Code.FailedPrecondition,
      connect_exports.Code.OutOfRange,
      connect_exports.Code.Unimplemented,
      connect_exports.Code.Unauthenticated
    ]);
    /** How an ExecuteTool that did not succeed ended, for the step to act upon. */
  }
});

// package:@scalekit-sdk/node/lib/pkg/grpc/scalekit/v1/tools/tools_pb.js
var require_tools_pb = __commonJS({
  "package:@scalekit-sdk/node/lib/pkg/grpc/scalekit/v1/tools/tools_pb.js"(exports2, module2) {
    module2.exports = packages["@scalekit-sdk/node/lib/pkg/grpc/scalekit/v1/tools/tools_pb.js"]();
  }
});

// src/scalekit/tools.ts
/**
 * Every tool that the filter lets through, all pages, in the server's order, each once.
 *
 * @param paging the first page's size and token, where the caller wants others than ours
 */
async function listTools(client, filter, paging = {}) {
  const service = client.service(import_tools_pb.ToolService);
  const tools = /* @__PURE__ */ new Map();
  const seen = /* @__PURE__ */ new Set();
  const pageSize = paging.pageSize ?? PAGE_SIZE2;
  const wire = {
    ...filter.provider && { provider: filter.provider },
    ...filter.toolName && { toolName: filter.toolName },
    ...filter.connector && { connector: filter.connector },
    ...filter.identifier && { identifier: filter.identifier }
  };
  for (let pageToken = paging.pageToken ?? ""; ; ) {
    const page = await client.read(service.listTools, { filter: wire, pageSize, pageToken });
    for (const tool of page.tools) {
      const definition = decode3(tool);
      if (definition.name !== "") tools.set(definition.name, definition);
    }
    pageToken = page.nextPageToken;
    if (pageToken === "" || seen.has(pageToken)) return [...tools.values()];
    seen.add(pageToken);
  }
}
/** Sends a tool call, once. Errors come as the SDK throws them: what they mean for the effect is the step's to say. */
function executeTool(client, call) {
  const service = client.service(import_tools_pb.ToolService);
  const { toolName, connector, identifier, params } = call;
  // Facts 14: what a Struct cannot hold has been refused by validation before it comes here.
  return client.once(service.executeTool, { toolName, connector, identifier, params });
}
function decode3(tool) {
  const definition = Definition.parse(tool.definition ?? {});
  return {
    name: definition.name,
    provider: tool.provider,
    ...definition.display_name && { displayName: definition.display_name },
    description: definition.description,
    inputSchema: definition.input_schema,
    ...definition.rest_api_info.method && { method: definition.rest_api_info.method.toUpperCase() },
    raw: {
      id: tool.id,
      ...tool.definition,
      ...tool.metadata && { metadata: tool.metadata },
      tags: tool.tags,
      ...tool.isDefault !== void 0 && { is_default: tool.isDefault }
    }
  };
}
var import_tools_pb, PAGE_SIZE2, text2, Definition;
var init_tools = __esm({
  "src/scalekit/tools.ts"() {
    "use strict";
    import_tools_pb = __toESM(require_tools_pb(), 1);
    init_mini();
    /** What a listing is narrowed by; the server combines them with "and". */
    /** Neither the default nor the maximum is public; servers that cap it answer with a page token. */
    PAGE_SIZE2 = 1e3;
    text2 = (0, mini_exports.catch)((0, mini_exports.string)(), "");
    Definition = (0, mini_exports.object)({
      name: text2,
      display_name: text2,
      description: text2,
      input_schema: (0, mini_exports.catch)((0, mini_exports.record)((0, mini_exports.string)(), (0, mini_exports.unknown)()), {}),
      rest_api_info: (0, mini_exports.catch)((0, mini_exports.object)({ method: text2 }), { method: "" })
    });
  }
});

// src/tools/effect.ts
var effect_exports = {};
__export(effect_exports, {
  effectOf: () => effectOf
});
function kindOf(word) {
  const known = KINDS.find(([, set]) => set.has(word))?.[0];
  const verb = known ? void 0 : GLUED.exec(word)?.[1];
  if (!verb) return known;
  const kind = kindOf(verb);
  // `getorcreateuser` hides its second verb.
  const hidden = /creat|updat|delet|remov|replac|upsert|insert|send|archiv|cancel/.test(word);
  return kind === "read" || kind === "readAtAnEnd" ? hidden ? "write" : "readAtAnEnd" : kind;
}
/** The name's words without the provider in front: `slackmcp_slack_search-files` → search, files. */
function wordsOf(name, provider) {
  // `c-` marks a custom connector, whose key follows up to the `_`.
  const custom = /^c-[a-z0-9]+_/i.exec(name)?.[0] ?? "";
  const all = name.slice(custom.length).replace(/([a-z0-9])([A-Z])/g, "$1_$2").toLowerCase().split(/[^a-z0-9]+/).filter((word) => word !== "" && !/^v?\d+$/.test(word));
  const brand = provider.toLowerCase().replace(/[^a-z0-9]/g, "");
  let [front, count2] = [custom ? brand : "", 0];
  while (front !== brand && count2 < all.length && brand.startsWith(front + all[count2])) front += all[count2++];
  if (front !== brand) return all;
  const rest = all.slice(count2);
  // The brand again (`slackmcp_slack_…`) says nothing, unless it is a verb (`closemcp_close_…`).
  while (rest.length > 1 && brand.startsWith(rest[0] ?? "") && !kindOf(rest[0] ?? "")) rest.shift();
  return rest;
}
function isState(name) {
  return /^(read|show)$/.test(name.at(-1) ?? "") && STATES.has(name.at(-2) ?? "");
}
/** What the words of a name tell. */
function tell(name) {
  const kinds = name.map(kindOf);
  const last = name.length - 1;
  const joined = name.some((word) => JOINT.has(word));
  const reads = kinds.map(
    (kind, i) => kind === "read" || kind === "readAtAnEnd" && (i === 0 || i === last && !isState(name)) || kind === "readAtTheStart" && i === 0
  );
  const reading = reads.includes(true);
  let excused = kinds[last] === "read" && !joined;
  let afterJoint = false;
  let effect = reading ? "read" : "unknown";
  let first = -1;
  for (const [i, kind] of kinds.entries()) {
    if (JOINT.has(name[i] ?? "")) {
      // After `fetch_and_…` comes another verb; one nobody knows may do anything.
      if (reads[i - 1] && !kinds[i + 1] && effect === "read") effect = "unknown";
      [excused, afterJoint] = [false, true];
    }
    if (kind === "read") excused = !afterJoint;
    const destroys = kind === "destroy" || kind === "destroyOrNoun" && !excused;
    const writes = kind === "write" || kind === "writeOrNoun" && !excused || kind === "writeIfAlone" && (!reading || afterJoint);
    if ((destroys || writes) && first < 0) first = i;
    if (destroys) effect = "destructive";
    else if (writes && effect !== "destructive") effect = "write";
  }
  const sure = kinds[first] === "write" || kinds[first] === "destroy";
  const readsBefore = reads.slice(0, Math.max(first, 0)).includes(true);
  return { effect, leads: sure ? !readsBefore : first === 0 && !reading && kinds[0] !== "writeIfAlone" };
}
/**
 * What running a tool does to the world. The HTTP method of the provider's call decides where the
 * definition has one, else the verb in the tool's name (contract, Success: `effect`); where the two
 * disagree, the more severe one holds:
 *
 * - GET, HEAD, OPTIONS: `read`, unless the name begins with a verb that changes something
 * - DELETE: `destructive`
 * - POST, PUT, PATCH: `write`, or `destructive` where the name says so. A search sent as POST is
 *   therefore a `write`: nothing in the definition tells it from one.
 * - any other method proves nothing: the name decides, but never for `read`
 *
 * @param tool - its name, provider (to cut the prefix off the name) and method
 * @returns the effect; `unknown` where neither tells
 */
function effectOf(tool) {
  const told = tell(wordsOf(tool.name, tool.provider));
  switch (tool.method?.trim().toUpperCase() ?? "") {
    case "":
      return told.effect;
    case "GET":
    case "HEAD":
    case "OPTIONS":
      return told.leads ? told.effect : "read";
    case "DELETE":
      return "destructive";
    case "POST":
    case "PUT":
    case "PATCH":
      return told.effect === "destructive" ? "destructive" : "write";
    default:
      return told.effect === "read" ? "unknown" : told.effect;
  }
}
var words, READ, READ_AT_AN_END, READ_AT_THE_START, WRITE, WRITE_OR_NOUN, WRITE_IF_ALONE, DESTROY, DESTROY_OR_NOUN, JOINT, STATES, GLUED, KINDS;
var init_effect = __esm({
  "src/tools/effect.ts"() {
    "use strict";
    /**
     * `read` opens doors: TOOL_READ_ONLY lets it through, nobody confirms it, and of several accounts the
     * first is taken. So every doubt falls on the other side: a word that might change something outweighs
     * one that reads, and a name that tells nothing is `unknown`, which opens no door.
     */
    words = (text3) => new Set(text3.trim().split(/\s+/));
    /** Reads, and is nothing but a verb: what follows is its object (`get_share_link`). */
    READ = words("get fetch retrieve describe find");
    /** Reads, but is a noun too (`list_restore`, `lookup_table_x`): only the first or last word says so. */
    READ_AT_AN_END = words("list search read show lookup count browse inspect compare whoami");
    /** Reads as the first word; as the last it is a thing (`page_view`). `download` and `preview` may buy or start a job. */
    READ_AT_THE_START = words("view");
    /** Changes something wherever it stands. */
    WRITE = words(`
  create creat update add insert edit modify upsert bulkupsert append prepend assign unassign reassign
  send resend make unset save submit publish unpublish enable disable activate deactivate reactivate
  invite enroll unenroll subscribe unsubscribe follow unfollow register unregister replace rename move
  attach accept reject decline approve unapprove confirm acknowledge unresolve reopen reply execute
  invoke deploy redeploy rerun rebuild restart regenerate generate unmerge convert toggle mutate manage
  reschedule unschedule write rewrite apply adjust reorder rearrange reposition unarchive untrash
  undelete undrop restore renew redeem pay unpause suspend unsuspend unlock unblock unmute unpin unstar
  unlike unvote unwatch unreact retweet unretweet repost unhide connect disconnect associate
  disassociate dissociate unlink unshare authorize authenticate login logout ingest migrate synchronize
  provision unprotect allow deny dismiss escalate finalize uncomplete uncancel initiate alter decrement
  transform notify populate materialize unmaterialize vectorize instantiate navigate downgrade untag
  undo unmount verify rehire perform remember defer put mark install resize emit enrich`);
    /** Changes something, but is a noun too (`get_share_link`, `import_get`): a READ verb excuses it. */
    WRITE_OR_NOUN = words(`
  patch upload forward trigger duplicate clone merge transition switch store schedule recover crosspost
  set pause resume lock block mute pin star hide link share join import sync protect grant snooze claim
  delegate complete start stop launch change increment rotate swap transfer dispatch broadcast backfill
  click drag press fill upgrade check uncheck tag encrypt decrypt rebase push fork mount book hire
  fire sign bind copy watch run resolve close open exec act turn mass extend advance freeze split sort
  select use process handle control configure setup prepare propose refresh reload boost promote
  train crawl feedback`);
    /** Changes something where it is the verb, which beside any reading word it hardly ever is (`post_list`). */
    WRITE_IF_ALONE = words(`
  post comment note request order call message email tweet like vote rate review report test export log
  build release track label flag bookmark favorite favourite react chat ping sms refund charge commit
  record draft buy sell trade bid stream capture load queue return group type`);
    /** Takes away wherever it stands. */
    DESTROY = words(`
  delete remove destroy purge erase wipe truncate revoke terminate uninstall discard undeploy deprovision
  expunge nuke shred overwrite redact invalidate del rm evict`);
    /** Takes away, but is a noun or a state too (`get_archive`, `get_drop_reasons`): a READ verb excuses it. */
    DESTROY_OR_NOUN = words(`
  archive trash drop clear empty reset cancel kill void flush prune kick ban expire abort forget rollback
  revert clean cleanup shutdown detach`);
    /** Joins a second verb to the first: `get_or_create`, `fetch_and_archive`. */
    JOINT = words("and or then plus");
    /** `message_read` marks, `no_show` states: after these words they read nothing. */
    STATES = words(
      "no as all message messages notification notifications conversation thread mail email alert"
    );
    /** A verb run into its object, as some MCP servers write it: `getjiraissue`, `updatedoc`; not `updates`, `listing`. */
    GLUED = /^(get|list|search|find|fetch|read|create|update|upsert|delete|remove|edit|add|send|publish|unpublish|assign|move|switch|start|stop|sync|archive|unarchive|reply|upload|import|execute|manage|change)(?!e?r?s?$|[eo]rs?$|ing|ment|ee|able|ress|ition|on|me$|iness)[a-z]{3,}/;
    KINDS = [
      ["destroy", DESTROY],
      ["destroyOrNoun", DESTROY_OR_NOUN],
      ["write", WRITE],
      ["writeOrNoun", WRITE_OR_NOUN],
      ["writeIfAlone", WRITE_IF_ALONE],
      ["read", READ],
      ["readAtAnEnd", READ_AT_AN_END],
      ["readAtTheStart", READ_AT_THE_START]
    ];
  }
});

// package:fastest-levenshtein
var require_fastest_levenshtein = __commonJS({
  "package:fastest-levenshtein"(exports2, module2) {
    module2.exports = packages["fastest-levenshtein"]();
  }
});

// src/tools/nearest.ts
var nearest_exports = {};
__export(nearest_exports, {
  nearestNames: () => nearestNames
});
/**
 * The names of the tools that a misspelt or half-remembered name may have meant.
 *
 * @returns at most five, nearest first
 */
function nearestNames(name, tools) {
  const words3 = (text3) => new Set(
    text3.toLowerCase().split(/[^a-z0-9]+/).filter(Boolean)
  );
  const wanted = words3(name);
  return tools.map((tool) => {
    const shared2 = [...words3(tool.name)].filter((word) => wanted.has(word)).length;
    // Words in common say more than letters in common: page_create is page_create_v2's neighbour.
    return {
      name: tool.name,
      far: (0, import_fastest_levenshtein.distance)(name.toLowerCase(), tool.name) / Math.max(name.length, tool.name.length) - shared2 / Math.max(1, wanted.size)
    };
  }).filter(({ far }) => far < 0.5).sort((a, b) => a.far - b.far || (a.name < b.name ? -1 : 1)).slice(0, MOST).map((candidate) => candidate.name);
}
var import_fastest_levenshtein, MOST;
var init_nearest = __esm({
  "src/tools/nearest.ts"() {
    "use strict";
    import_fastest_levenshtein = __toESM(require_fastest_levenshtein(), 1);
    MOST = 5;
  }
});

// src/steps/schema.ts
var schema_exports = {};
__export(schema_exports, {
  describeTool: () => describeTool,
  findDefinitions: () => findDefinitions,
  inputSchema: () => inputSchema,
  isCustomTool: () => isCustomTool,
  requireTool: () => requireTool,
  toolNotFound: () => toolNotFound
});
/** Custom MCP tools, `c-apifymcp_fetch-docs`, are found through the account alone. */
function isCustomTool(name) {
  return name.startsWith("c-");
}
/**
 * Step 3: the definitions of the tools of these names.
 *
 * @returns those that exist; `requireTool` turns a missing one into a failure
 */
async function findDefinitions(client, names, scope = {}) {
  const plain = names.filter((name) => !isCustomTool(name));
  const custom = names.filter(isCustomTool);
  const { connectionName: connector, identifier } = scope;
  const account = connector !== void 0 && identifier !== void 0 ? { connector, identifier } : {};
  const [first, second] = await Promise.all([
    plain.length > 0 ? listTools(client, { toolName: plain }) : [],
    custom.length > 0 ? listTools(client, { toolName: custom, ...account }) : []
  ]);
  const found = [...first, ...second];
  // Ours to check: a server that matches loosely must not hand us another tool.
  return names.flatMap((name) => found.find((tool) => tool.name === name) ?? []);
}
/**
 * One tool's definition, or a failure that names the nearest ones.
 *
 * @param found what `findDefinitions` gave for it
 * @throws Failure TOOL_NOT_FOUND with `suggestions`
 */
async function requireTool(client, name, found, provider) {
  if (found) return found;
  throw await toolNotFound(client, name, provider);
}
/** The failure for a name that no tool has, with the nearest names of the provider's tools. */
async function toolNotFound(client, name, provider) {
  const { nearestNames: nearestNames2 } = await Promise.resolve().then(() => (init_nearest(), nearest_exports));
  // Tool names begin with their provider's key: notion_page_create.
  const siblings = await listTools(client, {
    provider: provider ?? name.replace(/^c-/, "").split("_")[0]?.toUpperCase()
  });
  const suggestions = nearestNames2(name, siblings);
  return new Failure("TOOL_NOT_FOUND", `There is no tool named ${name}.`, {
    hint: suggestions.length > 0 ? "Take one of the suggestions, or let find-tool look by meaning; where no tool fits, proxy-request reaches the API itself." : "Let find-tool look by meaning; where no tool fits, proxy-request reaches the API itself.",
    details: { suggestions }
  });
}
/** A tool with its schema, as `get-tool --tool-name` shows it. @param full everything Scalekit said about it */
function describeTool(tool, full) {
  return {
    name: tool.name,
    provider: tool.provider,
    description: tool.description,
    effect: effectOf(tool),
    input_schema: full ? tool.inputSchema : inputSchema(tool),
    ...full && tool.raw
  };
}
/** The schema of a tool's input as Scalekit gives it, without what only forms need. */
function inputSchema(tool) {
  const { type: _, display_properties: __, properties = {}, required = [], ...rest } = tool.inputSchema;
  return { properties: withoutDisplay(properties), required, ...rest };
}
/** What forms need to draw a field is noise to an agent. */
function withoutDisplay(properties) {
  if (typeof properties !== "object" || properties === null) return properties;
  return Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => {
      if (typeof schema !== "object" || schema === null || !("display_properties" in schema))
        return [name, schema];
      const { display_properties: _, ...rest } = schema;
      return [name, rest];
    })
  );
}
var init_schema = __esm({
  "src/steps/schema.ts"() {
    "use strict";
    init_failure();
    init_tools();
    init_effect();
    /** Whose custom tools to look through as well. */
  }
});

// package:@cfworker/json-schema
var require_json_schema = __commonJS({
  "package:@cfworker/json-schema"(exports2, module2) {
    module2.exports = packages["@cfworker/json-schema"]();
  }
});

// module:@cfworker/json-schema
var json_schema_exports = {};
__export(json_schema_exports, {
  default: () => import_json_schema.default
});
var import_json_schema;
var init_json_schema = __esm({
  "module:@cfworker/json-schema"() {
    __reExport(json_schema_exports, __toESM(require_json_schema()));
    import_json_schema = __toESM(require_json_schema());
  }
});

// src/tools/validate-schema.ts
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** Whether a schema lets nothing through: `false`, which `tidy` writes as `{not: {}}`. */
function isNever(node) {
  return isObject(node) && isObject(node.not) && Object.keys(node.not).length === 0;
}
/** A record without prototype, in which `__proto__` is a key like any other. */
function record2(entries = []) {
  const made = /* @__PURE__ */ Object.create(null);
  for (const [key, value] of entries) made[key] = value;
  return made;
}
/** The types a node allows, or none where it does not say. */
function typesOf(node) {
  return [].concat(node.type ?? []);
}
/** What a JSON pointer such as `#/$defs/page` points at. */
function resolve5(root, ref) {
  let at = root;
  for (const token of pointerTokens(ref)) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, token)) return void 0;
    at = at[token];
  }
  return at === true || isObject(at) ? at : void 0;
}
/** `#/a~1b/%24c` → `a/b`, `$c`. */
function pointerTokens(pointer) {
  return pointer.split("/").slice(1).map((token) => decodeURIComponent(token).replaceAll("~1", "/").replaceAll("~0", "~"));
}
/** Whether a value is of one of JSON Schema's types. */
function isOfType(value, type) {
  if (type === "integer") return Number.isInteger(value);
  if (type === "array") return Array.isArray(value);
  if (type === "object") return isObject(value);
  if (type === "null") return value === null;
  return typeof value === type;
}
var Unreadable, MAX_DEPTH2, MAX_KEY;
var init_validate_schema = __esm({
  "src/tools/validate-schema.ts"() {
    "use strict";
    /** A tidied schema, or `true` where anything goes. */
    /** Thrown where a schema cannot be worked with at all; validation then ends in a warning. */
    Unreadable = class extends Error {
    };
    /** Deeper than any schema or input a person writes, and shallow enough for every recursion here. */
    MAX_DEPTH2 = 64;
    /** No provider has longer keys, and patterns are tried on them. */
    MAX_KEY = 200;
  }
});

// src/tools/validate-errors.ts
/**
 * The causes among a validator's reports: containers are dropped, and of alternatives that all
 * failed, the one the input comes closest to is explained, as if it were the only one.
 *
 * @param root - the schema the validator worked on
 * @param input - what it was checked against
 * @param units - the reports, each container directly followed by what it contains
 */
function causes(root, input, units) {
  const found = [];
  for (let i = 0; i < units.length; i++) {
    const unit = units[i];
    if (unit.keyword === "anyOf") {
      const below2 = units.slice(i + 1, endOf(units, i));
      const branches = /* @__PURE__ */ new Map();
      for (const each of below2) {
        const branch = each.keywordLocation.slice(unit.keywordLocation.length + 1).split("/")[0];
        branches.set(branch, [...branches.get(branch) ?? [], each]);
      }
      const reasons = [...branches.values()].map((branch) => causes(root, input, branch));
      found.push(...closest(toProblem(root, input, unit), reasons));
      i += below2.length;
    } else if (unit.keyword === "contains" || unit.keyword === "propertyNames") {
      found.push(toProblem(root, input, unit));
      i = endOf(units, i) - 1;
    } else if (!CONTAINERS.has(unit.keyword)) found.push(toProblem(root, input, unit));
  }
  return found;
}
/** Where the reports below a container end. */
function endOf(units, start) {
  const prefix = `${units[start]?.keywordLocation}/`;
  let end = start + 1;
  while (units[end]?.keywordLocation.startsWith(prefix)) end++;
  return end;
}
/** What to say of alternatives that all failed. */
function closest(problem, branches) {
  const here = problem.path.length;
  // How far off a branch is: 2, another type altogether; 1, another value; 0, right in kind.
  const distance4 = (branch) => {
    const atOnce3 = branch.filter((each) => each.path.length === here).map((each) => each.keyword);
    if (atOnce3.includes("type") || atOnce3.includes("anyOf")) return 2;
    return atOnce3.includes("enum") || atOnce3.includes("const") ? 1 : 0;
  };
  const nearest2 = Math.min(...branches.map(distance4));
  const near = branches.filter((branch) => distance4(branch) === nearest2);
  const missing = (each) => each.keyword === "required" && each.path.length === here + 1;
  if (near.length > 1 && (nearest2 > 0 || near.every((branch) => branch.every(missing)))) {
    return [{ ...problem, choices: near.flat() }];
  }
  // `kind: "a"` tells which of several objects is meant; where it fits none, nothing else matters.
  const telling = (each) => each.path.length === here + 1 && /^(const|enum)$/.test(each.keyword);
  const tellers = near.map((branch) => branch.find(telling));
  const [first] = tellers;
  if (near.length > 1 && first && tellers.every((each) => each?.path.at(-1) === first.path.at(-1))) {
    return [{ ...first, keyword: "anyOf", choices: tellers }];
  }
  const cost = (branch) => branch.length + (branch.some(telling) ? 1e3 : 0);
  return near.sort((a, b) => cost(a) - cost(b))[0] ?? [problem];
}
function toProblem(root, input, unit) {
  const schemaPath = pointerTokens(unit.keywordLocation).slice(0, -1);
  const path = toPath(input, pointerTokens(unit.instanceLocation));
  if (unit.keyword === "required") path.push(/property "(.*)"\.$/s.exec(unit.error)?.[1] ?? "");
  const node = nodeAt(root, schemaPath);
  const beside = schemaPath.at(-1) === "additionalProperties" && nodeAt(root, schemaPath.slice(0, -1)).properties;
  const owner = [...schemaPath];
  while (owner.at(-1) === "$ref" || /^(any|all)Of$/.test(owner.at(-2) ?? "")) {
    owner.length -= owner.at(-1) === "$ref" ? 1 : 2;
  }
  const key = owner.pop();
  const isProperty = owner.pop() === "properties";
  const required = isProperty ? nodeAt(root, owner).required : void 0;
  const optional = isProperty && !(Array.isArray(required) && required.includes(key));
  return {
    path,
    keyword: unit.keyword,
    node,
    optional,
    said: unit.error,
    ...beside !== false && { known: Object.keys(beside ?? {}) }
  };
}
/** Pointer tokens as keys and indexes. */
function toPath(input, tokens) {
  let at = input;
  return tokens.map((token) => {
    const step = Array.isArray(at) ? Number(token) : token;
    at = at?.[step];
    return step;
  });
}
function nodeAt(root, tokens) {
  let at = root;
  for (const token of tokens) {
    const next = at?.[token];
    at = token === "$ref" && typeof next === "string" ? resolve5(root, next) : next;
  }
  return isObject(at) ? at : {};
}
var CONTAINERS;
var init_validate_errors = __esm({
  "src/tools/validate-errors.ts"() {
    "use strict";
    init_validate_schema();
    /** One thing that is wrong: where in the input, which keyword says so, and the schema it stands in. */
    /** Reports that only say that something below them failed. */
    CONTAINERS = new Set(
      `properties patternProperties additionalProperties items additionalItems prefixItems allOf if $ref
  dependentSchemas`.split(/\s+/)
    );
  }
});

// src/tools/validate-text.ts
/** `filter.items[2]["odd key"]`; empty for the whole input. */
function pathText(path) {
  return path.map((step, i) => {
    if (typeof step === "number") return `[${step}]`;
    if (/^[\p{L}_$][\p{L}\p{N}_$-]*$/u.test(step)) return i === 0 ? step : `.${step}`;
    return `[${JSON.stringify(step)}]`;
  }).join("");
}
/** A value as short JSON. */
function show(value, length = 60) {
  const text3 = JSON.stringify(value) ?? String(value);
  return text3.length > length ? `${text3.slice(0, length - 1)}…` : text3;
}
/** A list as long as one reads. */
function list2(values2) {
  const shown = [];
  for (const value of values2) {
    const text3 = show(value, 100);
    if (shown.length === 20 || shown.join(", ").length + text3.length > 300) break;
    shown.push(text3);
  }
  const rest = values2.length - shown.length;
  return rest > 0 ? `${shown.join(", ")}, … (${rest} more)` : shown.join(", ");
}
var init_validate_text = __esm({
  "src/tools/validate-text.ts"() {
    "use strict";
  }
});

// src/tools/validate-suggest.ts
/** How the value would have to be written to have an allowed type, where it plainly means one. */
function coerce(value, nodes) {
  const types = nodes.flatMap(typesOf);
  const fits = (meant) => types.some((type) => isOfType(meant, type));
  if (typeof value === "string") {
    const text3 = value.trim();
    const parsed = parse(text3);
    if (typeof parsed === "number" && fits(parsed) && !(Number.isInteger(parsed) && !Number.isSafeInteger(parsed))) {
      return `pass ${text3} without quotes`;
    }
    const word = text3.toLowerCase();
    if (types.includes("boolean") && (word === "true" || word === "false"))
      return `pass ${word} without quotes`;
    if (typeof parsed === "object" && parsed !== null && fits(parsed)) {
      return `pass the JSON itself, not a text of it: ${show(parsed, 120)}`;
    }
  }
  if (types.includes("array") && !Array.isArray(value) && value !== null) {
    const items = nodes.map((node) => node.items).find(isObject);
    const itemTypes = items ? typesOf(items) : [];
    if (itemTypes.length === 0 || itemTypes.some((type) => isOfType(value, type)))
      return `pass ${show([value], 120)}`;
  }
  if (Array.isArray(value) && value.length === 1 && fits(value[0]))
    return `pass ${show(value[0])} without the array`;
  if (types.includes("boolean") && (value === 0 || value === 1)) return `pass ${value === 1}`;
  if (types.includes("string") && (typeof value === "number" || typeof value === "boolean")) {
    return `pass it in quotes: ${JSON.stringify(String(value))}`;
  }
  return void 0;
}
function parse(text3) {
  if (text3.length > 1e5) return void 0;
  try {
    return JSON.parse(text3);
  } catch {
    return void 0;
  }
}
/**
 * The name that was probably meant.
 *
 * @param name - what was written
 * @param names - what could have been
 */
function nearest(name, names) {
  const written = bare(name);
  if (written === "" || written.length > 100) return void 0;
  const limit = written.length < 3 ? 0 : Math.max(1, Math.floor(written.length / 3));
  let best;
  for (const each of names.slice(0, 2e3)) {
    const off = (0, import_fastest_levenshtein2.distance)(written, bare(each));
    if (off < (best?.off ?? limit + 1)) best = { name: each, off };
  }
  if (best) return best.name;
  // `id` for `page_id`, where only one ends or begins so.
  const around = names.filter((each) => bare(each).endsWith(written) || bare(each).startsWith(written));
  return written.length > 1 && around.length === 1 ? around[0] : void 0;
}
/** An unlisted key: what was meant, or what there is. */
function unknownKey(path, known, present) {
  const free = known.filter((key) => !Object.hasOwn(present, key));
  const meant = nearest(String(path.at(-1)), free);
  const others = known.length > 0 ? `known keys: ${list2(known).replaceAll('"', "")}` : "leave it out: no key is known here";
  return {
    path: pathText(path),
    message: "unknown key",
    suggestion: meant === void 0 ? others : `did you mean ${meant}?`,
    ...meant === void 0 ? {} : { meant }
  };
}
var import_fastest_levenshtein2, bare;
var init_validate_suggest = __esm({
  "src/tools/validate-suggest.ts"() {
    "use strict";
    import_fastest_levenshtein2 = __toESM(require_fastest_levenshtein(), 1);
    init_validate_schema();
    init_validate_text();
    /** `pageId`, `page-id` and `Page_ID` are one name. */
    bare = (name) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
  }
});

// src/tools/validate-tidy.ts
function words2(text3) {
  return text3.split(/\s+/);
}
/**
 * A working copy of a schema as tools really have them: OpenAPI's `nullable`, draft 4's boolean
 * `exclusiveMinimum`, `dependencies`, lists of types, keywords with values that make no sense. What cannot
 * be understood is left out with a warning, so that it never refuses an input. The copy holds
 * only what the validator then acts on, and nothing that could make it slow.
 *
 * @param schema - any JSON value
 * @returns the copy and what was left out of it
 * @throws Unreadable where nothing can be made of it
 */
function tidy(schema) {
  const warnings = /* @__PURE__ */ new Set();
  const refs = [];
  const ignore = (where, keyword) => {
    warnings.add(
      `the schema's ${keyword}${where && ` of ${where}`} cannot be understood and was not checked`
    );
  };
  const visit = (source, where, depth) => {
    if (depth > MAX_DEPTH2) throw new Unreadable(`it is nested deeper than ${MAX_DEPTH2} levels`);
    if (typeof source === "boolean") return source || { not: {} };
    if (!isObject(source)) {
      ignore(where, "definition");
      return true;
    }
    const own = record2(Object.entries(source));
    const node = record2();
    const child = (value, key) => visit(value, where ? `${where}.${key}` : key, depth + 1);
    for (const key of SCHEMAS) {
      if (own[key] === void 0) continue;
      // Before draft 2020-12 a list of items was a tuple, and the rest stood in additionalItems.
      if (key === "items" && Array.isArray(own[key])) {
        own.prefixItems ??= own[key];
        if (own.additionalItems !== void 0) node.items = visit(own.additionalItems, where, depth + 1);
      } else node[key] = visit(own[key], where, depth + 1);
    }
    // Alternatives overlap in practice (`integer` or `number`): that exactly one fits is the provider's business.
    if (Array.isArray(own.oneOf)) {
      if (own.anyOf === void 0) own.anyOf = own.oneOf;
      else own.allOf = [...Array.isArray(own.allOf) ? own.allOf : [], { anyOf: own.oneOf }];
    }
    for (const key of LISTS) {
      const list3 = own[key];
      if (Array.isArray(list3) && list3.length > 0)
        node[key] = list3.map((item) => visit(item, where, depth + 1));
      else if (list3 !== void 0) ignore(where, key);
    }
    if (isObject(own.dependencies)) {
      const entries = Object.entries(own.dependencies);
      own.dependentRequired ??= record2(entries.filter(([, value]) => Array.isArray(value)));
      own.dependentSchemas ??= record2(entries.filter(([, value]) => !Array.isArray(value)));
    }
    for (const key of MAPS) {
      const map = own[key];
      if (isObject(map)) {
        const usable = Object.entries(map).filter(
          ([name]) => key !== "patternProperties" || safeLength(name) >= MAX_KEY
        );
        node[key] = record2(usable.map(([name, value]) => [name, child(value, name)]));
        if (usable.length < Object.keys(map).length) {
          ignore(where, key);
          node.additionalProperties = true;
        }
      } else if (map !== void 0 && map !== null) ignore(where, key);
    }
    for (const key of NUMBERS) {
      if (typeof own[key] === "number") node[key] = own[key];
    }
    for (const side of ["minimum", "maximum"]) {
      const exclusive = side === "minimum" ? "exclusiveMinimum" : "exclusiveMaximum";
      if (own[exclusive] !== true || node[side] === void 0) continue;
      node[exclusive] = node[side];
      delete node[side];
    }
    if (isObject(own.dependentRequired)) {
      const lists = Object.entries(own.dependentRequired).map(([key, list3]) => [key, strings(list3)]);
      node.dependentRequired = record2(lists);
    }
    if (Array.isArray(own.required)) node.required = strings(own.required);
    else if (own.required !== void 0 && own.required !== null) ignore(where, "required");
    if (typeof own.format === "string") node["x-format"] = own.format;
    if (own.const !== void 0) node.const = own.const;
    values(own, node, (keyword) => ignore(where, keyword));
    const guarded = guards(own, (keyword) => ignore(where, keyword));
    if (guarded.length > 0) node.allOf = [...node.allOf ?? [], ...guarded];
    if (typeof own.$ref === "string") {
      node.$ref = own.$ref;
      refs.push(node);
    }
    return node;
  };
  const root = visit(schema, "", 0);
  if (!isObject(root)) return { root: record2(), warnings: [...warnings] };
  // The input of a tool is an object whatever its schema says of the type.
  delete root.type;
  for (const node of refs) {
    const ref = String(node.$ref);
    if (ref.startsWith("#") && resolvable(root, ref)) continue;
    delete node.$ref;
    warnings.add(`the schema's reference ${ref.slice(0, 80)} leads nowhere and was not checked`);
  }
  return { root, warnings: [...warnings] };
}
function resolvable(root, ref) {
  try {
    return (ref === "#" || ref.startsWith("#/")) && resolve5(root, ref) !== void 0;
  } catch {
    return false;
  }
}
function strings(list3) {
  return Array.isArray(list3) ? list3.filter((item) => typeof item === "string") : [];
}
/** Types and enums, with null allowed where anything says so. */
function values(own, node, ignore) {
  const named2 = [].concat(own.type ?? []).map((type) => typeof type === "string" ? type.toLowerCase() : "");
  let types = named2.filter((type) => TYPES.includes(type));
  if (types.length < named2.length) {
    ignore("type");
    types = [];
  }
  const open3 = ["anyOf", "allOf", "oneOf", "$ref", "enum", "const", "not"].every(
    (key) => own[key] === void 0
  );
  if (types.length === 0 && named2.length === 0 && open3) {
    if (node.properties) types = ["object"];
    else if (node.items !== void 0 || node.prefixItems) types = ["array"];
  }
  if (own.nullable === true) {
    if (types.length > 0) types.push("null");
    if (Array.isArray(node.anyOf)) node.anyOf = [...node.anyOf, { type: "null" }];
  }
  if (types.length > 0) node.type = types.length === 1 ? types[0] : [...new Set(types)];
  const allowed = own.enum;
  if (allowed === void 0 || allowed === null) return;
  if (!Array.isArray(allowed) || allowed.length === 0) {
    ignore("enum");
    return;
  }
  // `"type": ["string","null"], "enum": ["a"]` means to allow null; plain JSON Schema would not.
  const nullable = types.includes("null") || own.nullable === true;
  node.enum = nullable && !allowed.includes(null) ? [...allowed, null] : allowed;
  if (types.length > 0 && !allowed.some((value) => types.some((type) => isOfType(value, type)))) {
    delete node.type;
    ignore("type (no allowed value has it)");
  }
}
/** Checks whose cost grows faster than the input, each with the size up to which it is made. */
function guards(own, ignore) {
  const made = [];
  if (own.uniqueItems === true) made.push(upTo({ maxItems: 1e3 }, { uniqueItems: true }));
  if (typeof own.pattern === "string") {
    const maxLength = safeLength(own.pattern);
    if (maxLength > 0) made.push(upTo({ maxLength }, { pattern: own.pattern }));
    else ignore("pattern");
  }
  return made;
}
function upTo(size, check) {
  return record2([
    ["if", size],
    ["then", check]
  ]);
}
/**
 * How long a text may be for a pattern to be tried on it: backtracking costs length to the power of
 * the quantifiers, and doubles with each character where a group is repeated or much is optional.
 * Longer texts are left to the provider.
 */
function safeLength(pattern) {
  try {
    new RegExp(pattern, "u");
  } catch {
    return 0;
  }
  const bare2 = pattern.replace(/\\./g, ".").replace(/\[[^\]]*\]/g, ".");
  const repeats = bare2.match(/[*+{]/g)?.length ?? 0;
  const choices = bare2.match(/[?|]/g)?.length ?? 0;
  if (/\)[*+{]/.test(bare2) || /\\[\dk]/.test(pattern) || choices > 10) return 20;
  return Math.min(1e4, Math.floor(10 ** (7 / (repeats + 1))));
}
var TYPES, SCHEMAS, LISTS, MAPS, NUMBERS;
var init_validate_tidy = __esm({
  "src/tools/validate-tidy.ts"() {
    "use strict";
    init_validate_schema();
    TYPES = ["string", "number", "integer", "boolean", "object", "array", "null"];
    SCHEMAS = words2("items not if then else contains propertyNames additionalProperties");
    LISTS = words2("allOf anyOf prefixItems");
    MAPS = words2("properties patternProperties $defs definitions dependentSchemas");
    NUMBERS = words2(`minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minLength maxLength minItems
  maxItems minProperties maxProperties minContains maxContains`);
  }
});

// src/tools/validate-walk.ts
/**
 * Finds a value that cannot be sent as JSON in a protobuf Struct, or too deep to look at.
 *
 * @param input - what the caller passes as input, of any shape
 * @returns the first such place and what is wrong there; nothing where all is well
 */
function unsendable(input) {
  const todo = [{ value: input, path: [] }];
  for (let next = todo.pop(); next; next = todo.pop()) {
    const { value, path } = next;
    // Only the first keys of such a path help anyone.
    if (path.length > MAX_DEPTH2)
      return { path: path.slice(0, 3), message: `nested deeper than ${MAX_DEPTH2} levels` };
    if (typeof value === "string" && new RegExp("\\p{Surrogate}", "u").test(value)) {
      return { path, message: "holds half of a character (a lone surrogate)" };
    }
    if (typeof value === "number" ? !Number.isFinite(value) : !/string|boolean|object/.test(typeof value)) {
      return { path, message: `expected JSON, got ${typeof value === "number" ? value : typeof value}` };
    }
    if (typeof value !== "object" || value === null) continue;
    const isList = Array.isArray(value);
    for (const [key, child] of Object.entries(value)) {
      if (key.length > MAX_KEY || new RegExp("\\p{Surrogate}", "u").test(key)) {
        return { path, message: `holds a key that is not text of at most ${MAX_KEY} characters` };
      }
      todo.push({ value: child, path: [...path, isList ? Number(key) : key] });
    }
  }
  return void 0;
}
/**
 * Walks input and schema together, for what a JSON Schema validator does not report: keys nobody
 * listed (allowed by JSON Schema, but here nearly always a misspelling), inexact numbers, odd formats.
 * It takes every branch a validator would take, so its step limit protects the validator too.
 *
 * @param root - a tidied schema
 * @param input - an input that can be sent
 * @throws Unreadable where the schema is too tangled
 */
function walk(root, input) {
  const found = { unknown: [], inexact: [], formats: [] };
  let steps = 0;
  /** The node and everything that applies at the same place through it. */
  const expand = (node, into, depth) => {
    if (++steps > MAX_STEPS) throw new Unreadable("that would take too long");
    if (depth > 4 * MAX_DEPTH2) throw new Unreadable("it refers to itself without end");
    if (!isObject(node)) {
      // `true` lets anything through, like an empty schema.
      if (node === true) into.push({});
      return;
    }
    into.push(node);
    if (Array.isArray(node.enum)) steps += node.enum.length / 16;
    if (typeof node.$ref === "string") expand(resolve5(root, node.$ref), into, depth + 1);
    for (const key of ["allOf", "anyOf"]) {
      if (Array.isArray(node[key])) for (const branch of node[key]) expand(branch, into, depth + 1);
    }
    for (const key of ["then", "else"])
      if (node[key] !== void 0) expand(node[key], into, depth + 1);
    if (isObject(node.dependentSchemas)) {
      for (const branch of Object.values(node.dependentSchemas)) expand(branch, into, depth + 1);
    }
  };
  const visit = (value, starts, path, into, depth = 0) => {
    const nodes = [];
    for (const start of starts) expand(start, nodes, depth);
    // Conditions forbid and find nothing, but a validator has to walk them as well.
    const conditions = nodes.flatMap((node) => [node.not, node.if]).filter(isObject);
    if (conditions.length > 0) visit(value, conditions, path, void 0, depth + 1);
    if (typeof value === "number" && Number.isInteger(value) && !Number.isSafeInteger(value)) {
      const asString = nodes.some((node) => typesOf(node).includes("string"));
      into?.inexact.push({ path, value, asString });
    } else if (typeof value === "string") {
      const format = nodes.length === 1 ? String(nodes[0]?.["x-format"]) : "";
      if (Object.hasOwn(FORMATS2, format) && !FORMATS2[format]?.test(value))
        into?.formats.push({ path, format });
    } else if (Array.isArray(value)) {
      const contained = nodes.map((node) => node.contains).filter(isObject);
      for (const [i, item] of value.entries()) {
        const items = nodes.flatMap((node) => itemsOf(node, i));
        visit(item, items, [...path, i], into, depth);
        if (contained.length > 0) visit(item, contained, path, void 0, depth);
      }
    } else if (isObject(value)) {
      const known = strictKeys(nodes, path.length === 0);
      const named2 = nodes.map((node) => node.propertyNames).filter(isObject);
      for (const [key, child] of Object.entries(value)) {
        const children = nodes.flatMap((node) => propertiesOf(node, key));
        if (children.length === 0 && known && !known.has(key)) {
          into?.unknown.push({ path: [...path, key], known: [...known] });
        }
        visit(child, children, [...path, key], into, depth);
        if (named2.length > 0) visit(key, named2, path, void 0, depth);
      }
    }
  };
  visit(input, [root], [], found);
  return found;
}
function itemsOf(node, index) {
  const prefix = node.prefixItems;
  const item = Array.isArray(prefix) && index < prefix.length ? prefix[index] : node.items;
  return item === void 0 ? [] : [item];
}
function propertiesOf(node, key) {
  const own = node.properties;
  const found = isObject(own) && Object.hasOwn(own, key) ? [own[key]] : [];
  if (isObject(node.patternProperties)) {
    for (const [pattern, schema] of Object.entries(node.patternProperties)) {
      if (new RegExp(pattern, "u").test(key)) found.push(schema);
    }
  }
  const rest = node.additionalProperties;
  if (found.length === 0 && rest !== void 0 && !isNever(rest)) found.push(rest);
  return found;
}
/** The keys an object may have, or undefined where it may have any. */
function strictKeys(nodes, top) {
  const known = /* @__PURE__ */ new Set();
  let lists = false;
  for (const node of nodes) {
    const listed = isObject(node.properties) ? Object.keys(node.properties) : [];
    for (const key of listed) known.add(key);
    for (const key of node.required ?? []) known.add(key);
    // An empty list at the top is a tool without parameters; further down it is a free-form object.
    lists ||= listed.length > 0 || isNever(node.additionalProperties) || top && isObject(node.properties);
    if (isFreeForm(node)) return void 0;
  }
  return lists ? known : void 0;
}
/** Whether a node by itself lets any key through: `{}`, `{type: object}`, `additionalProperties: true`. */
function isFreeForm(node) {
  const rest = node.additionalProperties;
  if (rest !== void 0) return !isNever(rest);
  const says = Object.keys(node).filter((key) => key !== "type" && key !== "$defs" && key !== "definitions");
  const types = typesOf(node);
  return says.length === 0 && (types.length === 0 || types.includes("object"));
}
var MAX_STEPS, FORMATS2;
var init_validate_walk = __esm({
  "src/tools/validate-walk.ts"() {
    "use strict";
    init_validate_schema();
    /** A place in the input: keys and indexes from the top. */
    /** What the walk met. */
    /** Schema and input pairs to look at; beyond it the schema is a knot of references or the input huge. */
    MAX_STEPS = 3e5;
    /** By JSON Schema a format only annotates, so these warn, and know the common ones alone. */
    FORMATS2 = {
      date: /^\d{4}-\d{2}-\d{2}$/,
      "date-time": /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?([Zz]|[+-]\d{2}:?\d{2})$/,
      email: /^[^\s@]{1,64}@[^\s@]{1,255}$/,
      uri: /^[A-Za-z][A-Za-z0-9+.-]{0,30}:\S/,
      uuid: /^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$/
    };
  }
});

// src/tools/validate-words.ts
/** What a node expects, in words: `string or null`, `array of integer`. */
function expected(node) {
  const types = typesOf(node).map((type) => {
    const items = type === "array" && isObject(node.items) ? typesOf(node.items) : [];
    return items.length > 0 ? `array of ${items.join(" or ")}` : type;
  });
  const values2 = Array.isArray(node.enum) ? node.enum : [];
  if (values2.length > 0 && values2.length <= 6) return values2.map((value) => show(value)).join(" or ");
  return types.join(" or ") || "another value";
}
/** What came, in words: `null`, `array`, `"abc"`. */
function came(value) {
  if (Array.isArray(value)) return value.length === 0 ? "an empty array" : "an array";
  return isObject(value) ? "an object" : show(value);
}
/**
 * A problem as its path, what was expected and what came, and what to do.
 *
 * @param problem - a cause found by the validator
 * @param value - what stands at its path
 */
function toViolation(problem, value) {
  const { node, keyword } = problem;
  const at = (message, suggestion) => ({
    path: pathText(problem.path),
    message,
    ...suggestion ? { suggestion } : {}
  });
  const n = node[keyword];
  switch (keyword) {
    case "required": {
      const properties = node.properties;
      const key = String(problem.path.at(-1));
      const property = isObject(properties) && Object.hasOwn(properties, key) ? properties[key] : void 0;
      return at(
        isObject(property) && typesOf(property).length > 0 ? `required: ${expected(property)}` : "required"
      );
    }
    case "type":
      if (value === null && problem.optional)
        return at(`expected ${expected(node)}, got null`, "leave it out");
      return at(`expected ${expected(node)}, got ${came(value)}`, coerce(value, [node]));
    case "enum":
    case "const":
      return oneOf(at, value, keyword === "const" ? [n] : n, problem.optional);
    case "anyOf":
      return alternatives(at, value, problem);
    case "not":
      return at(
        Object.keys(n ?? {}).length === 0 ? "not allowed here" : "has a value the schema excludes",
        "leave it out"
      );
    case "minimum":
      return at(`must be at least ${n}, got ${show(value)}`);
    case "maximum":
      return at(`must be at most ${n}, got ${show(value)}`);
    case "exclusiveMinimum":
      return at(`must be greater than ${n}, got ${show(value)}`);
    case "exclusiveMaximum":
      return at(`must be less than ${n}, got ${show(value)}`);
    case "multipleOf":
      return at(`must be a multiple of ${n}, got ${show(value)}`);
    case "minLength":
      return at(`must have at least ${n} characters, got ${[...String(value)].length}`);
    case "maxLength":
      return at(`must have at most ${n} characters, got ${[...String(value)].length}`);
    case "minItems":
      return at(`must have at least ${n} items, got ${value.length}`);
    case "maxItems":
      return at(`must have at most ${n} items, got ${value.length}`);
    case "minProperties":
      return at(`must have at least ${n} keys, got ${Object.keys(value).length}`);
    case "maxProperties":
      return at(`must have at most ${n} keys, got ${Object.keys(value).length}`);
    case "pattern":
      return at(`must match ${show(n, 100)}, got ${show(value)}`);
    default:
      return at(problem.said.replace(/^(Instance|Array|String) /, "").replace(/\.$/, ""));
  }
}
function oneOf(at, value, allowed, optional) {
  const message = `must be ${allowed.length === 1 ? show(allowed[0]) : "one of the allowed values"}, got ${came(value)}`;
  if (value === null && optional) return at(message, "leave it out");
  const texts = allowed.filter((each) => typeof each === "string");
  const near = typeof value === "string" ? nearest(value, texts) : void 0;
  const same = allowed.find(
    (each) => each !== null && typeof each !== "object" && String(each) === String(value)
  );
  const meant = near ?? same;
  const use = `use one of: ${list2(allowed)}`;
  if (allowed.length === 1) return at(message);
  return at(message, meant === void 0 ? use : `did you mean ${show(meant)}? ${use}`);
}
function alternatives(at, value, problem) {
  const choices = problem.choices ?? [];
  const required = choices.filter((each) => each.keyword === "required").map((each) => String(each.path.at(-1)));
  if (required.length > 0) return at(`needs at least one of: ${[...new Set(required)].join(", ")}`);
  if (value === null && problem.optional) return at("got null", "leave it out");
  const values2 = choices.flatMap(
    ({ node, keyword }) => keyword === "const" ? [node.const] : node.enum ?? []
  );
  if (values2.length > 0 && choices.every(({ keyword }) => keyword === "enum" || keyword === "const")) {
    return oneOf(at, value, [...new Set(values2)], problem.optional);
  }
  const nodes = choices.map((each) => each.node);
  const wanted = [...new Set(nodes.filter((node) => typesOf(node).length > 0).map(expected))].join(" or ");
  if (!wanted) return at("fits none of the alternatives");
  return at(`expected ${wanted}, got ${came(value)}`, coerce(value, nodes));
}
var init_validate_words = __esm({
  "src/tools/validate-words.ts"() {
    "use strict";
    init_validate_schema();
    init_validate_suggest();
    init_validate_text();
  }
});

// src/tools/validate.ts
var validate_exports = {};
__export(validate_exports, {
  validateToolInput: () => validateToolInput
});
/**
 * Checks a tool's input before it is sent (contract, step 4): every violation at once, each with what
 * to do about it. Keys the schema does not list are violations unless it allows them. What cannot be
 * understood of the schema is a warning and refuses nothing. Neither argument is changed.
 *
 * @param schema - the tool's `input_schema`, whatever it holds
 * @param input - the parsed `--tool-input`
 * @returns no violations where the input may be sent
 */
function validateToolInput(schema, input) {
  const unfit = isObject(input) ? unsendable(input) : { path: [], message: notAnObject(input) };
  if (unfit)
    return result(schema, [{ path: pathText(unfit.path), message: unfit.message }], [], [unfit.path]);
  const warnings = [];
  try {
    const tidied = tidy(schema);
    warnings.push(...tidied.warnings);
    const findings = walk(tidied.root, input);
    // Draft 2020-12, because there a `$ref` does not silence its neighbours; `false`: report everything.
    const { errors } = new json_schema_exports.Validator(tidied.root, "2020-12", false).validate(input);
    return conclude(schema, input, findings, causes(tidied.root, input, errors), warnings);
  } catch (error) {
    const reason = error instanceof Unreadable ? error.message : "it is not a usable JSON Schema";
    return result(
      schema,
      [],
      [...warnings, `the input was not checked against the tool's schema: ${reason}`],
      []
    );
  }
}
function notAnObject(input) {
  return `expected an object, got ${Array.isArray(input) ? "an array" : show(input)}`;
}
/** Puts findings and causes together, one violation for each thing that is wrong. */
function conclude(schema, input, findings, problems, warnings) {
  const found = /* @__PURE__ */ new Map();
  const add = (path, violation) => {
    const there = found.get(violation.path);
    if (!there) found.set(violation.path, { path, made: [violation] });
    else if (there.made.every((each) => each.message !== violation.message)) there.made.push(violation);
  };
  /** Where a key was meant that is required, so that it is not reported as missing as well. */
  const renamed = /* @__PURE__ */ new Map();
  const concerned = [];
  const closed = problems.filter(({ keyword, node, known }) => keyword === "not" && known && isNever(node));
  for (const { path, known = [] } of [...findings.unknown, ...closed]) {
    if (found.has(pathText(path))) continue;
    const { meant, ...violation } = unknownKey(path, known, valueAt(input, path.slice(0, -1)));
    add(path, violation);
    if (meant === void 0) continue;
    renamed.set(pathText([...path.slice(0, -1), meant]), violation.path);
    concerned.push([...path.slice(0, -1), meant]);
  }
  for (const { path, value, asString } of findings.inexact) {
    const message = `${value} is beyond 2^53 and would lose digits on the way`;
    add(path, { path: pathText(path), message, ...asString ? { suggestion: "pass it in quotes" } : {} });
  }
  // A wrong type or value explains everything else at its place.
  const leading = (problem) => /^(type|enum|const|anyOf)$/.test(problem.keyword);
  const settled = new Set(found.keys());
  for (const problem of [...problems].sort((a, b) => Number(leading(b)) - Number(leading(a)))) {
    const where = pathText(problem.path);
    if (settled.has(where)) continue;
    const misspelt = problem.keyword === "required" ? renamed.get(where) : void 0;
    const [unknown3] = misspelt !== void 0 && found.get(misspelt)?.made || [];
    if (unknown3) unknown3.message = `unknown key, and ${problem.path.at(-1)} is missing`;
    else add(problem.path, toViolation(problem, valueAt(input, problem.path)));
    if (leading(problem)) settled.add(where);
  }
  for (const { path, format } of findings.formats) {
    warnings.push(`${pathText(path)} does not look like a ${format}: ${show(valueAt(input, path))}`);
  }
  const violations = [...found.values()].flatMap(({ made }) => made);
  if (violations.length > MAX_VIOLATIONS)
    warnings.push(`${violations.length - MAX_VIOLATIONS} more violations are not listed`);
  const paths = [...concerned, ...[...found.values()].map(({ path }) => path)];
  return result(schema, violations.slice(0, MAX_VIOLATIONS), warnings, paths);
}
function valueAt(input, path) {
  let at = input;
  for (const step of path) {
    at = typeof at === "object" && at !== null && Object.hasOwn(at, step) ? at[step] : void 0;
  }
  return at;
}
function result(schema, violations, warnings, paths) {
  const source = isObject(schema) ? schema : {};
  const listed = isObject(source.properties) ? Object.entries(source.properties) : [];
  const required = Array.isArray(source.required) ? source.required : [];
  const wanted = /* @__PURE__ */ new Set([...required, ...paths.map((path) => path[0])]);
  const properties = Object.fromEntries(listed.filter(([key]) => wanted.has(key)));
  return { violations, warnings: [...new Set(warnings)], relevantSchema: { properties, required } };
}
var MAX_VIOLATIONS;
var init_validate = __esm({
  "src/tools/validate.ts"() {
    "use strict";
    init_json_schema();
    init_validate_errors();
    init_validate_schema();
    init_validate_suggest();
    init_validate_text();
    init_validate_tidy();
    init_validate_walk();
    init_validate_words();
    /** One thing to put right in a tool's input. */
    /** What a check of a tool's input says. */
    /** More than this nobody puts right one by one. */
    MAX_VIOLATIONS = 100;
  }
});

// src/steps/execute.ts
var execute_exports = {};
__export(execute_exports, {
  checkInput: () => checkInput,
  describeCall: () => describeCall,
  execute: () => execute,
  prepareTool: () => prepareTool
});
/**
 * Looks up connection, account and schema together. Whether the account may be used is checked after the input, so
 * that a wrong input never sends a person to a consent page.
 *
 * @param target with a name, the three look-ups go out at once; with a provider, the account follows the choice
 * @throws Failure of classes 3 and 5
 */
async function prepareTool(client, toolName, target, identifier) {
  const { connectionName } = target;
  const scope = { connectionName, identifier };
  const [connections, [found], early] = await Promise.all([
    listConnections(client, connectionName),
    findDefinitions(client, [toolName], scope),
    connectionName === void 0 ? void 0 : readAccount(client, connectionName, identifier)
  ]);
  // A name that no tool has is a failure of its own, whichever connection it would have been.
  const mayGuess = found === void 0 || effectOf(found) === "read";
  const choice2 = chooseConnection(connections, target, mayGuess);
  const { connection } = choice2;
  const tool = await requireTool(client, toolName, found, connection.provider);
  assertSameProvider(tool, connection);
  const account = connectionName === connection.keyId ? early : await readAccount(client, connection.keyId, identifier);
  return { ...choice2, tool, identifier, account };
}
/** Custom MCP tools belong to no provider of the catalog. @throws Failure USAGE for a tool of another provider */
function assertSameProvider(tool, connection) {
  const [wanted, given] = [tool.provider, connection.provider].map(normalizeProvider);
  if (wanted === "" || wanted === given || isCustomTool(tool.name)) return;
  const message = `${tool.name} is a tool of ${tool.provider}, and ${connection.keyId} is a connection of ${connection.provider}.`;
  throw new Failure("USAGE", message, {
    hint: `Name a connection of ${tool.provider}: --provider ${tool.provider}.`
  });
}
/**
 * Checks the input against the tool's schema.
 *
 * @returns warnings about a schema that could not be understood
 * @throws Failure INVALID_TOOL_INPUT with every violation
 */
async function checkInput(tool, input) {
  const { validateToolInput: validateToolInput2 } = await Promise.resolve().then(() => (init_validate(), validate_exports));
  const { violations, warnings, relevantSchema } = validateToolInput2(tool.inputSchema, input);
  if (violations.length === 0) return warnings;
  const first = violations[0];
  const summary = violations.length === 1 ? `${first?.path || "the input"}: ${first?.message}` : `${violations.length} problems`;
  throw new Failure(
    "INVALID_TOOL_INPUT",
    `The input does not fit ${tool.name}: ${summary}.`.replace("..", "."),
    {
      hint: "Correct what the violations name and run the command again; nothing was sent.",
      details: { violations, input_schema: relevantSchema }
    }
  );
}
/**
 * Step 4: runs the tool, at most once.
 *
 * @throws Failure TOOL_ERROR, AUTHORIZATION_REQUIRED, RATE_LIMITED, OUTCOME_UNKNOWN, … (contract, rule 4)
 */
async function execute(client, prepared, input) {
  const { tool, connection, identifier } = prepared;
  try {
    const answer = await executeTool(client, {
      toolName: tool.name,
      connector: connection.keyId,
      identifier,
      params: input
    });
    return { data: answer.data ?? {}, executionId: answer.executionId };
  } catch (error) {
    const ended = fromExecute(error, tool.name, client.envUrl, client.session.signal);
    switch (ended.kind) {
      case "grant":
        throw await grantRefused(client, connection, identifier, {
          code: "AUTHORIZATION_REQUIRED",
          reason: ended.reason,
          details: ended.details
        });
      case "tool":
        throw await toolNotFound(client, tool.name, connection.provider);
      case "account":
        await requireAuthorized(
          client,
          connection,
          identifier,
          await readAccount(client, connection.keyId, identifier)
        );
        throw ended.failure;
      case "other":
        throw ended.failure;
    }
  }
}
/** The request as a person would want to see it before it is sent. */
function describeCall(prepared, input) {
  return {
    tool_name: prepared.tool.name,
    effect: effectOf(prepared.tool),
    connection_name: prepared.connection.keyId,
    provider: prepared.connection.provider,
    identifier: prepared.identifier,
    tool_input: input
  };
}
var init_execute = __esm({
  "src/steps/execute.ts"() {
    "use strict";
    init_failure();
    init_accounts();
    init_connections();
    init_execute_errors();
    init_tools();
    init_effect();
    init_authorize();
    init_discover();
    init_schema();
    /** A tool and the person's way to it: everything looked up, nothing sent. */
    /** What a tool answered. */
  }
});

// src/steps/batch.ts
var batch_exports = {};
__export(batch_exports, {
  hashInput: () => hashInput,
  runBatch: () => runBatch,
  selectPending: () => selectPending
});
/** Ties a printed row to the input it belongs to, so that a changed file of inputs is noticed. */
function hashInput(input) {
  return (0, import_node_crypto5.createHash)("sha256").update(toJsonLine(input)).digest("hex").slice(0, 16);
}
/**
 * What is left of the inputs after an earlier run. A row counts as a result when the input was sent: success,
 * failure at the provider, and unknown outcome alike; only what was provably not sent goes out again.
 *
 * A run that was killed printed no summary. It had up to `concurrency` inputs under way whose rows are missing:
 * the first ones without a row (see `runBatch`). They are never sent again by themselves.
 *
 * @param previous the earlier run's rows; undefined where there was none
 * @param hash identifies an input; equal inputs count as many times as they stand in the file
 */
function selectPending(rows, previous, concurrency, hash) {
  const seen = /* @__PURE__ */ new Map();
  for (const { input_hash, sent } of previous ?? []) {
    if (typeof input_hash !== "string") continue;
    const known = seen.get(input_hash) ?? [];
    // An input that was not sent in one run may have been in the next.
    const earlier = sent === true ? known.find((row) => !row.sent) : void 0;
    if (earlier) earlier.sent = true;
    else seen.set(input_hash, [...known, { sent: sent === true }]);
  }
  const rest = { pending: [], doubtful: [] };
  const killed = previous !== void 0 && !endedInOrder(previous);
  for (const [index, input] of rows.entries()) {
    const row = seen.get(hash(input))?.shift();
    if (row?.sent) continue;
    const doubtful = killed && !row && rest.doubtful.length < concurrency;
    rest[doubtful ? "doubtful" : "pending"].push(index);
  }
  return rest;
}
/** Whether the last line is a batch's summary, or there is nothing but a failure from before the first input. */
function endedInOrder(previous) {
  const last = previous.at(-1);
  if (last === void 0 || "batch" in last) return last !== void 0;
  const code = last.error?.code ?? "";
  return !previous.some((row) => "input_hash" in row) && !["", "INTERRUPTED", "TIMEOUT", "INTERNAL"].includes(code);
}
/**
 * Runs the tool for every pending input, several at once, each at most once. Rows come out in input order, and no
 * input is sent before all but `concurrency - 1` of those before it are printed: whoever kills the process finds
 * what may have been under way directly behind the last row.
 */
async function runBatch(client, prepared, rows, rest, options) {
  const tally = { succeeded: 0, failed: 0, unknown: rest.doubtful.length, not_sent: 0 };
  let printed = 0;
  const print = async (index, row) => {
    await options.print({ index, input_hash: hashInput(rows[index] ?? {}), ...row }, ++printed);
  };
  const doubtful = new Set(rest.doubtful);
  const underWay = [];
  const printFirst = async () => {
    const first = underWay.shift();
    if (first) await print(first.index, await first.row);
  };
  for (const index of [...rest.pending, ...rest.doubtful].sort((a, b) => a - b)) {
    if (underWay.length >= options.concurrency) await printFirst();
    const row = doubtful.has(index) ? Promise.resolve(describeFailure(doubt(prepared.tool.name), true)) : runRow(client, prepared, rows[index] ?? {}, tally);
    underWay.push({ index, row });
  }
  while (underWay.length > 0) await printFirst();
  return tally;
}
function doubt(toolName) {
  return new Failure(
    "OUTCOME_UNKNOWN",
    `${toolName} may have been under way for this input when the earlier run was killed.`,
    {
      hint: "Look at the provider whether it happened; if it did not, run this input by itself.",
      retryable: false
    }
  );
}
async function runRow(client, prepared, input, tally) {
  for (let waits = 0; ; waits++) {
    if (client.session.signal.aborted) {
      tally.not_sent++;
      return describeFailure(asFailure(client.session.signal.reason), false);
    }
    try {
      const { data, executionId } = await execute(client, prepared, input);
      client.session.progress();
      tally.succeeded++;
      return { ok: true, sent: true, data, execution_id: executionId };
    } catch (error) {
      const failure = asFailure(error);
      // A rate limit is a refusal: the tool did not run, so the input may wait and go out for the first time.
      if (isRefusedForNow(failure) && waits < MAX_WAITS2 && !client.session.signal.aborted) {
        const seconds = Number(failure.details.retry_after ?? DEFAULT_WAIT_SECONDS);
        await client.pause(seconds * 1e3).catch(() => {
        });
        continue;
      }
      const unsent = failure.exitCode === 7 || failure.exitCode === 8 || failure.exitCode === 2;
      const unknown3 = failure.code === "OUTCOME_UNKNOWN" || failure.code === "INTERRUPTED";
      tally[unknown3 ? "unknown" : unsent ? "not_sent" : "failed"]++;
      return describeFailure(failure, !unsent);
    }
  }
}
/** A rate limit that Scalekit states as such; a bare status could have come after the effect. */
function isRefusedForNow({ code, details }) {
  return code === "RATE_LIMITED" && (details.retry_after !== void 0 || details.scalekit_code === "RATE_LIMITED");
}
function describeFailure({ code, message, hint, retryable, details }, sent) {
  return { ok: false, sent, error: { code, message, hint, retryable, ...details } };
}
var import_node_crypto5, MAX_WAITS2, DEFAULT_WAIT_SECONDS;
var init_batch = __esm({
  "src/steps/batch.ts"() {
    "use strict";
    import_node_crypto5 = require("node:crypto");
    init_document();
    init_failure();
    init_json();
    init_execute();
    /** How often an input waits out a rate limit before it is given up, and how long a wait without a stated time is. */
    MAX_WAITS2 = 5;
    DEFAULT_WAIT_SECONDS = 2;
    /** How a batch ended. */
    /** What an earlier run leaves to do, as indexes of inputs. */
  }
});

// src/cli/execute-batch.ts
var execute_batch_exports = {};
__export(execute_batch_exports, {
  runBatchCommand: () => runBatchCommand
});
/**
 * `execute-tool --batch`: one tool over many inputs. Every input is checked before any is sent; rows are printed in
 * input order as they become known; inputs with a result in `--resume` are not sent again.
 */
async function runBatchCommand(call, toolName, target, flags) {
  const rows = (await readRows(call, flags["tool-input"] ?? "")).map(
    (row) => asObject(exactInput(row, flags["no-validate"]))
  );
  const previous = await readResults(call, flags.resume);
  const identifier = await call.identifier(flags.identifier);
  const client = await call.client();
  const [
    { checkInput: checkInput2, describeCall: describeCall2, prepareTool: prepareTool2 },
    { requireAuthorized: requireAuthorized2 },
    { effectOf: effectOf2 },
    { hashInput: hashInput2, runBatch: runBatch2, selectPending: selectPending2 }
  ] = await Promise.all([
    Promise.resolve().then(() => (init_execute(), execute_exports)),
    Promise.resolve().then(() => (init_authorize(), authorize_exports)),
    Promise.resolve().then(() => (init_effect(), effect_exports)),
    Promise.resolve().then(() => (init_batch(), batch_exports))
  ]);
  const prepared = await prepareTool2(client, toolName, target, identifier);
  const { tool, connection, account, warnings } = prepared;
  const changes = effectOf2(tool) !== "read";
  if (changes) assertNotReadOnly(call.settings, tool.name);
  if (!flags["no-validate"]) await checkRows(rows, (row) => checkInput2(tool, row));
  const request = describeCall2(prepared, rows);
  const rest = selectPending2(rows, previous, flags.concurrency, hashInput2);
  const inDoubt = rest.doubtful.length;
  const toPrint = rest.pending.length + inDoubt;
  const skipped = rows.length - toPrint;
  if (flags["dry-run"])
    return {
      dry_run: true,
      request,
      batch: {
        total: rows.length,
        skipped,
        would_send: rest.pending.length,
        ...inDoubt > 0 && { unknown: inDoubt }
      },
      warnings
    };
  await requireAuthorized2(client, connection, identifier, account);
  if (changes && call.settings.confirmWrites) await assertConfirmed(request, flags.confirm);
  const progress = progressLine(call, toPrint);
  const tally = await runBatch2(client, prepared, rows, rest, {
    concurrency: flags.concurrency,
    print: async (row, done) => {
      await call.printRow(row);
      progress(done);
    }
  });
  const summary = { total: rows.length, skipped, ...tally };
  if (tally.failed + tally.unknown + tally.not_sent === 0) return { batch: summary, warnings };
  throw new Failure(
    tally.unknown > 0 ? "OUTCOME_UNKNOWN" : "TOOL_ERROR",
    `${tally.succeeded} of ${toPrint} inputs succeeded.`,
    {
      hint: "Keep the rows of every run in one file; the same command with --resume FILE goes on with the inputs that have no result yet.",
      retryable: false,
      document: { batch: summary, warnings }
    }
  );
}
async function readRows(call, value) {
  const text3 = await call.input.text("tool-input", value);
  const lines = text3.split(/\r?\n/).map((line, at) => ({ line, at }));
  const filled = lines.filter(({ line }) => line.trim() !== "");
  if (filled.length === 0) {
    throw new Failure("INVALID_JSON", "--tool-input holds no inputs.", {
      hint: "Put one JSON object on each line."
    });
  }
  return filled.map(({ line, at }) => {
    const row = parseFlag(`tool-input line ${at + 1}`, line, "");
    if (typeof row === "object" && row !== null && !Array.isArray(row)) return row;
    throw new Failure("INVALID_JSON", `--tool-input line ${at + 1} is not a JSON object.`, {
      hint: "Put one JSON object on each line."
    });
  });
}
/** Rows that an earlier run printed; its last line may be cut off where it was interrupted. */
async function readResults(call, file) {
  if (file === void 0) return void 0;
  const text3 = await call.input.text("resume", file.startsWith("@") ? file : `@${file}`);
  const lines = text3.split(/\r?\n/).filter((line) => line.trim() !== "");
  return lines.flatMap((line, at) => {
    try {
      const row = parseFlag("resume", line, file);
      return typeof row === "object" && row !== null ? [row] : [];
    } catch (error) {
      if (at === lines.length - 1) return [];
      throw error;
    }
  });
}
/** All violations of all rows in one answer; nothing has been sent. */
async function checkRows(rows, check) {
  const invalid = [];
  let schema;
  for (const [index, row] of rows.entries()) {
    try {
      await check(row);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      invalid.push(...error.details.violations.map((violation) => ({ index, ...violation })));
      schema ??= error.details.input_schema;
    }
  }
  if (invalid.length === 0) return;
  throw new Failure(
    "INVALID_TOOL_INPUT",
    `${invalid.length} problems in ${rows.length} inputs; none was sent.`,
    {
      hint: "Correct the inputs that `violations` names by index and run the command again.",
      details: { violations: invalid, input_schema: schema }
    }
  );
}
function progressLine(call, total) {
  if (!call.host.stderrIsTTY) return () => {
  };
  return (done) => call.host.writeError(`\r${done} of ${total} done${done === total ? "\n" : ""}`);
}
var init_execute_batch = __esm({
  "src/cli/execute-batch.ts"() {
    "use strict";
    init_failure();
    init_guard();
    init_input();
    init_tool_input();
    /** The flags of execute-tool that a batch reads. */
  }
});

// src/cli/execute-tool.ts
var DEFAULT_CONCURRENCY, execute_tool_default;
var init_execute_tool = __esm({
  "src/cli/execute-tool.ts"() {
    "use strict";
    init_command();
    init_flags();
    init_guard();
    init_tool_input();
    DEFAULT_CONCURRENCY = 4;
    execute_tool_default = defineCommand({
      name: "execute-tool",
      step: "step 4, execute",
      summary: "Runs a tool for a person, at most once",
      flags: {
        "tool-name": text("the tool to run"),
        ...CONNECTION,
        ...IDENTIFIER,
        "tool-input": content("its input: JSON, @FILE, or - for stdin"),
        "dry-run": toggle("check everything and show the request, send nothing"),
        "no-validate": toggle("send the input without checking it against the schema"),
        confirm: text("the `confirm` of a CONFIRMATION_REQUIRED answer"),
        batch: toggle(
          "--tool-input holds one input a line (JSON Lines); prints one result a line, then a summary"
        ),
        concurrency: count(`inputs of a batch under way at once (default ${DEFAULT_CONCURRENCY})`, 1, 32),
        resume: text("results of an interrupted batch: inputs that have one are not sent again")
      },
      required: [["tool-name"], ["connection-name", "provider"], ["tool-input"]],
      example: `scalekit-agent-auth execute-tool --connection-name notion --tool-name notion_page_get --tool-input '{"page_id":"<PAGE_ID>"}'`,
      answer: "data, execution_id; with --dry-run: dry_run:true, request, account_status; with --batch: a line {index,ok,…} each, then {ok,batch:{…}}",
      errors: [
        "INVALID_JSON",
        "INVALID_TOOL_INPUT",
        ...ACCOUNT_ERRORS,
        "AMBIGUOUS_CONNECTION",
        "PROVIDER_UNAUTHORIZED",
        "TOOL_NOT_FOUND",
        "NOT_FOUND",
        "READ_ONLY",
        "CONFIRMATION_REQUIRED",
        "TOOL_ERROR",
        "OUTCOME_UNKNOWN"
      ],
      async run(flags, call) {
        const name = flags["tool-name"] ?? "";
        const target = {
          connectionName: call.connectionName(flags["connection-name"]),
          provider: flags.provider
        };
        if (flags.batch) {
          const { runBatchCommand: runBatchCommand2 } = await Promise.resolve().then(() => (init_execute_batch(), execute_batch_exports));
          return await runBatchCommand2(call, name, target, {
            ...flags,
            concurrency: flags.concurrency ?? DEFAULT_CONCURRENCY
          });
        }
        const input = exactInput(
          await call.input.json("tool-input", flags["tool-input"] ?? ""),
          flags["no-validate"]
        );
        const identifier = await call.identifier(flags.identifier);
        const client = await call.client();
        const [
          { checkInput: checkInput2, describeCall: describeCall2, execute: execute2, prepareTool: prepareTool2 },
          { isAuthorized: isAuthorized2, requireAuthorized: requireAuthorized2 },
          { effectOf: effectOf2 }
        ] = await Promise.all([
          Promise.resolve().then(() => (init_execute(), execute_exports)),
          Promise.resolve().then(() => (init_authorize(), authorize_exports)),
          Promise.resolve().then(() => (init_effect(), effect_exports))
        ]);
        const prepared = await prepareTool2(client, name, target, identifier);
        const { tool, connection, account, alias } = prepared;
        const changes = effectOf2(tool) !== "read";
        if (changes) assertNotReadOnly(call.settings, tool.name);
        const schemaWarnings = flags["no-validate"] ? [] : await checkInput2(tool, input);
        const warnings = [...prepared.warnings, ...schemaWarnings];
        const shared2 = { ...alias && { provider_alias: alias }, warnings };
        if (flags["dry-run"]) {
          const request = describeCall2(prepared, input);
          const status = isAuthorized2(connection, account) ? "ACTIVE" : account?.status ?? "NOT_FOUND";
          return { dry_run: true, request, account_status: status, ...shared2 };
        }
        await requireAuthorized2(client, connection, identifier, account);
        if (changes && call.settings.confirmWrites)
          await assertConfirmed(describeCall2(prepared, input), flags.confirm);
        const { data, executionId } = await execute2(client, prepared, asObject(input));
        return { data, execution_id: executionId, ...shared2 };
      }
    });
  }
});

// package:minisearch
var require_minisearch = __commonJS({
  "package:minisearch"(exports2, module2) {
    module2.exports = packages["minisearch"]();
  }
});

// module:minisearch
var minisearch_exports = {};
__export(minisearch_exports, {
  default: () => import_minisearch.default
});
var import_minisearch;
var init_minisearch = __esm({
  "module:minisearch"() {
    __reExport(minisearch_exports, __toESM(require_minisearch()));
    import_minisearch = __toESM(require_minisearch());
  }
});

// src/tools/search-terms.ts
var VERBS, NOUN_LIKE, GENERIC, NOUNS, PHRASES, LEADING_NOUNS, PREPOSITIONS, DETERMINERS, QUESTIONS, PLURALISERS, STOP_WORDS;
var init_search_terms = __esm({
  "src/tools/search-terms.ts"() {
    "use strict";
    /**
     * What people say and what tools are called. A set is some words that stand in for one another; sets are parted by
     * bars, and a word may be in several. They speak of the field in general (mail, files, tickets, code, sales), never
     * of one provider.
     */
    /** What a verb asks for. Reading has three kinds, because tools come as `get_x`, `list_x` and `search_x`. */
    /** Verbs by what they ask for. `update rename` and the like: where no tool renames, the one that updates does. */
    VERBS = {
      get: `
    get fetch retrieve read load | get show view see display | describe inspect show | check verify test validate |
    download export get save | count total | lookup find get | scrape crawl get read | preview`,
      list: `
    list show browse enumerate fetch see`,
      search: `
    search find query lookup locate seek discover`,
      create: `
    create make new add open start | create generate build draw draft |
    create write compose post publish | add insert append put attach include |
    add invite enroll enrol register subscribe join | create file report log raise open submit |
    log record track | create schedule plan book arrange | upload import attach add save send |
    upsert refresh sync | share grant allow give let invite permit | link relate associate connect |
    create save | react like | begin instantiate start | remind`,
      send: `
    send post write message email dm | reply answer respond | forward pass | send submit deliver mail |
    notify remind`,
      update: `
    update edit change modify alter adjust revise fix correct patch | set configure put |
    move transfer transition | mark update set modify | complete finish close done tick resolve |
    archive | enable activate | disable deactivate suspend pause snooze mute | resume unpause |
    merge combine dedupe | convert turn transform | assign delegate | sort order | replace swap |
    lock freeze protect | restore recover undelete undo untrash revert unarchive | highlight format |
    approve accept | reject decline | tag label | update postpone reschedule push | pin bookmark star |
    publish release | update rename | update close | update reopen | update complete | update assign |
    update move | ask request`,
      delete: `
    delete remove drop erase destroy discard | trash bin delete | clear empty wipe reset |
    remove kick throw leave detach disassociate unassign | revoke remove unshare | archive hide close |
    cancel stop abort end void`,
      run: `
    run execute trigger launch dispatch start | retry rerun restart redo | query run | call`,
      copy: `
    copy duplicate clone replicate`
    };
    /** Verbs that are nouns as often: in a tool's name, another verb beside them says what the tool does. */
    NOUN_LIKE = `
  list view query search record file report log post draft schedule plan book message email mail order
  release label tag share bill star pin export import test count answer comment forward link track call
  start display preview total new fix set format bookmark archive trash like open close`;
    /** Verbs so general that a name that has one says nothing more than its action. */
    GENERIC = "get fetch retrieve list search create add update set edit modify delete remove send";
    NOUNS = {
      messages: `
    email mail message | inbox mail message | chat message conversation thread dm | channel conversation |
    comment remark note reply | note memo minutes | attachment attach file |
    content text body written said | transcript said | dnd mute notification snooze |
    scheduled later tomorrow | recipient subscriber contact | newsletter campaign email |
    unsubscribe suppression optout | reaction emoji like | template layout`,
      people: `
    user person people member colleague coworker teammate employee | profile person people |
    engineer developer designer manager recruiter founder executive people person profile candidate |
    contact person people client | customer client user |
    company organization organisation account business firm | lead prospect | who user member people |
    agent admin | current self myself viewer | owner rep seller | follower watcher |
    participant attendee attendance guest invitee | registrant attendee signup | employee staff people |
    permission access share role acl privilege`,
      files: `
    document doc file | page doc document | folder directory | spreadsheet sheet worksheet tab |
    table database | column field property attribute | row record entry item value | number value cell |
    chart graph | version revision history | storage space quota usage | trash bin recycle |
    picture photo image | schema structure field | children child sub nested descendant |
    web url site link`,
      work: `
    task todo | issue ticket bug | ticket case request | status state stage transition |
    label tag category | repository repo | job workflow pipeline | ci workflow pipeline |
    diff change compare | work worklog hours time minutes | log output | sprint iteration cycle |
    assignee assign owner | variable env environment | watcher subscriber |
    relation block dependency link | background async`,
      business: `
    meeting event appointment call | agenda event calendar | free busy available availability freebusy |
    recurring series instance occurrence | presence status availability | recent latest lately last |
    payment charge transaction | price cost | subscription plan membership | dispute chargeback |
    coupon discount promotion | money balance amount fund | deal opportunity | job position vacancy |
    advert advertisement ad | article knowledge | rating score satisfaction |
    answer response submission reply | audience segment list`,
      amounts: `
    batch bulk many multiple several | large big huge`
    };
    /** Said in several words, or in a few letters: put into the words that names use before anything else is read. */
    PHRASES = `
  pr = pull request | prs = pull requests | mr = merge request | mrs = merge requests |
  out of office = vacation | auto reply = vacation | automatic reply = vacation |
  time off = time off vacation | look up = lookup | look for = search | bring back = restore |
  put back = restore | turn on = enable | turn off = disable | kick off = trigger | sign up = register |
  set up = create | leave a = create a | jot down = create note | write down = log |
  stop sharing = revoke permission | get rid of = delete | kick out = kick | tick off = complete |
  to do = todo | to dos = todos | on my plate = my tasks | who am i = get current user |
  direct message = message | video call = online meeting | read access = permission |
  write access = permission | subpage = child page | subpages = child pages | subfolder = child folder |
  subfolders = child folders`;
    /** Nouns that open a request as its verb: "email the client", "comment on a card", "tag a chat". */
    LEADING_NOUNS = `
  email = send email to | mail = send email to | message = send message to | dm = send message to |
  text = send message to | ping = send message to | comment = create comment | review = create review |
  bill = create invoice to | invoice = create invoice to | refund = create refund | link = create link |
  subscribe = create subscription | tag = add tag | label = add label | react = add reaction |
  file = create | issue = create | post = send message`;
    PREPOSITIONS = "in on to from with for at by under into of about over onto inside";
    DETERMINERS = "a an the my our this that these those someone somebody two some on all several many it";
    QUESTIONS = "what which who how when where why whats whos is are";
    /** Words that ask for several things even where the noun is singular. */
    PLURALISERS = "all every which who list recent latest upcoming";
    STOP_WORDS = `
  a an the my our your his her their its this that these those it them i we you us please and or but as
  of in on at to for from by with into onto about under than there here just is are was were be been do
  does did has have had can could would should will want need dont not no someone somebody somebodys one
  some any all every each me up out off down away what which how when where why if whats whos im`;
  }
});

// src/tools/search-words.ts
/** The words of a text: lower case, split at everything that is no letter or digit, and at `camelCase` humps. */
function wordsOf2(text3) {
  const humps = /[a-z0-9][A-Z]/.test(text3) ? text3.replace(/([a-z0-9])([A-Z])/g, "$1 $2") : text3;
  return humps.toLowerCase().match(/[a-z0-9\u0080-\uffff]+/g) ?? [];
}
/**
 * A word without its ending, so that `replies`, `replied` and `reply` meet. It need not be a word; it need only be
 * the same for the forms of one word, and different for different words.
 */
function stem(word) {
  let s = word;
  if (s.length < 3) return s;
  if (s.length > 4 && (s.endsWith("ies") || s.endsWith("ied"))) s = `${s.slice(0, -3)}y`;
  else if (s.length > 4 && /(s|x|z|ch|sh)es$/.test(s)) s = s.slice(0, -2);
  else if (/[^sui]s$/.test(s)) s = s.slice(0, -1);
  if (s.length > 5 && (s.endsWith("ing") || s.endsWith("ion"))) s = s.slice(0, -3);
  else if (s.length > 4 && s.endsWith("ed") && !s.endsWith("eed")) s = s.slice(0, -2);
  else if (s.length > 8 && s.endsWith("ment")) s = s.slice(0, -4);
  else if (s.length > 6 && /[^m]er$/.test(s)) s = s.slice(0, -2);
  if (s.length > 3 && s.endsWith("e")) s = s.slice(0, -1);
  return s.length > 2 && s.at(-1) === s.at(-2) ? s.slice(0, -1) : s;
}
/** The stems that can stand for a word. `open` is a verb only where it leads: "open a bug", not "all open bugs". */
function synonymsOf(word, leads) {
  const key = stem(word);
  const asNoun = nouns.get(key) ?? [];
  return new Set(
    leads || !(nounLike.has(word) || isPlural(word)) ? [...asNoun, ...verbs.get(key) ?? []] : asNoun
  );
}
/** What a tool does, by its name: the first verb that is nothing but a verb, else every word that could be one. */
function actionsOfName(words3) {
  const possible = /* @__PURE__ */ new Set();
  for (const word of words3) {
    const found = actions.get(word);
    if (found && !nounLike.has(word)) return found;
    for (const action of found ?? []) possible.add(action);
  }
  return possible;
}
var partsOf, wordSet, isPlural, nouns, verbs, actions, everyday, nounLike, generic, remember, learn, isKnown, actionsOf, isGeneric;
var init_search_words = __esm({
  "src/tools/search-words.ts"() {
    "use strict";
    init_search_terms();
    /** The parts of a table between its bars. */
    partsOf = (table) => table.split("|").map((part) => part.trim());
    /** The words of a table. */
    wordSet = (text3) => new Set(wordsOf2(text3));
    /** `issues` and not `status`: the request, or the tool, is about several. */
    isPlural = (word) => word.length > 3 && /[^suia]s$/.test(word);
    nouns = /* @__PURE__ */ new Map();
    verbs = /* @__PURE__ */ new Map();
    actions = /* @__PURE__ */ new Map();
    everyday = new Set(
      Object.values(NOUNS).flatMap(partsOf).flatMap((set) => set.split(" "))
    );
    nounLike = wordSet(NOUN_LIKE);
    generic = wordSet(GENERIC);
    remember = (map, key, values2) => {
      const known = map.get(key);
      if (known) for (const value of values2) known.add(value);
      else map.set(key, new Set(values2));
    };
    learn = (synonyms, set) => {
      const stems = set.split(" ").map(stem);
      for (const one of stems) remember(synonyms, one, stems);
    };
    for (const set of Object.values(NOUNS).flatMap(partsOf)) learn(nouns, set);
    for (const [action, sets] of Object.entries(VERBS)) {
      for (const set of partsOf(sets)) {
        learn(verbs, set);
        for (const word of set.split(" ")) remember(actions, word, [action]);
      }
    }
    /** Whether the tables know the word, as it stands. */
    isKnown = (word) => actions.has(word) || everyday.has(word);
    /** What the word asks for, if it is a verb. Only as it stands: `files` is never the verb `file`. */
    actionsOf = (word) => actions.get(word);
    /** Whether the word tells no more than its action: `create`, `get`, `list`. */
    isGeneric = (word) => generic.has(word);
  }
});

// src/tools/search-query.ts
/** Reads a request in everyday words. `query`: what the user wants done. */
function readQuery(query) {
  const words3 = normalise(query);
  const terms = /* @__PURE__ */ new Map();
  let actions2;
  let weight = 1;
  for (const [i, word] of words3.entries()) {
    if (prepositions.has(word) && terms.size > 1) weight = word === "by" ? MEANS : PLACE;
    if (questions.has(word)) actions2 ??= new Set(READING);
    if (stopWords.has(word) || terms.size === MAX_TERMS) continue;
    const key = stem(word);
    const verb = actions2 ? void 0 : actionsOf(word);
    if (!terms.has(key))
      terms.set(key, {
        stem: key,
        synonyms: synonymsOf(word, !!verb),
        weight: verb ? weight * VERB : weight
      });
    actions2 ??= verb ?? new Set(isImperative(word, words3[i + 1]) ? WRITING : READING);
  }
  return { terms: [...terms.values()], actions: actions2 ?? /* @__PURE__ */ new Set(), many: asksForMany(words3), words: words3 };
}
/** Lower case, no apostrophes, no "but don't …", phrases and leading nouns put into the words that names use. */
function normalise(query) {
  let text3 = ` ${wordsOf2(query.slice(0, MAX_CHARS).replace(/['’]s?\b/g, " ")).join(" ")} `;
  text3 = text3.replace(/ (don t|do not|not|without|never) [^ ]+/g, " ");
  for (const [said, meant] of phrases) text3 = text3.replaceAll(` ${said} `, ` ${meant} `);
  const words3 = text3.split(" ").filter((word) => word !== "");
  const first = words3.findIndex((word) => !stopWords.has(word) || questions.has(word));
  const deed2 = leadingNouns.get(words3[first] ?? "");
  if (deed2 && isFollowed(words3[first + 1])) words3.splice(first, 1, ...deed2.split(" "));
  return words3;
}
/** A plural before the first preposition, or a word such as `all`, or "what's in …". */
function asksForMany(words3) {
  const place = words3.findIndex(
    (word, i) => prepositions.has(word) && words3.slice(0, i).some((w) => !stopWords.has(w))
  );
  const subject = place < 0 ? words3 : words3.slice(0, place);
  return subject.some((word) => pluralisers.has(word) || isPlural(word) && !stopWords.has(word)) || words3.includes("who") || words3[0] === "what" && prepositions.has(words3[1] === "is" ? words3[2] ?? "" : words3[1] ?? "");
}
var MAX_CHARS, MAX_TERMS, PLACE, MEANS, VERB, prepositions, determiners, questions, pluralisers, stopWords, pairsOf, phrases, leadingNouns, READING, WRITING, isFollowed, isImperative;
var init_search_query = __esm({
  "src/tools/search-query.ts"() {
    "use strict";
    init_search_terms();
    init_search_words();
    /** A word of the request that tools are searched for. */
    /** Nobody describes what they want in more than this; a pasted document must not cost seconds. */
    MAX_CHARS = 600;
    MAX_TERMS = 12;
    /** "add a card TO A BOARD": where it happens counts less than what happens. */
    PLACE = 0.8;
    /** "find a person BY EMAIL": a means is a parameter of the tool, seldom part of its name. */
    MEANS = 0.3;
    /** Half of all tools create or list something: what they create or list tells more. */
    VERB = 0.75;
    prepositions = wordSet(PREPOSITIONS);
    determiners = wordSet(DETERMINERS);
    questions = wordSet(QUESTIONS);
    pluralisers = wordSet(PLURALISERS);
    stopWords = wordSet(STOP_WORDS);
    pairsOf = (table) => partsOf(table).map((pair) => pair.split(" = "));
    phrases = pairsOf(PHRASES);
    leadingNouns = new Map(pairsOf(LEADING_NOUNS));
    READING = ["get", "list"];
    WRITING = ["create", "update", "send"];
    isFollowed = (next) => next !== void 0 && (determiners.has(next) || prepositions.has(next));
    /** "fill the form" orders, "unread mail" and "invoices of May" ask to see: an unknown first word tells by what follows. */
    isImperative = (word, next) => next !== void 0 && determiners.has(next) && !isPlural(word);
  }
});

// src/tools/search.ts
var search_exports = {};
__export(search_exports, {
  rankTools: () => rankTools
});
/**
 * Ranks tools by how well they serve a request in everyday words.
 *
 * @param query what the user wants done, "file a bug about the login page"
 * @param tools the tools to choose from, of one provider or of several
 * @returns every tool that matches at all, best first; ties by shorter name, then by name
 */
function rankTools(query, tools) {
  const request = withoutOwnName(readQuery(query), tools);
  if (request.terms.length === 0) return [];
  const slotsOf = slotFinder(request);
  const index = new import_minisearch.default({
    fields: ["name", "text", "params"],
    tokenize: wordsOf2,
    processTerm: slotsOf
  });
  const named2 = namedProviders(request.words, tools);
  const factors = [];
  for (const [id, tool] of tools.entries()) {
    const ownName = withoutProvider(tool);
    const name = wordsOf2(ownName);
    index.add({ id, name: ownName, text: textOf2(tool), params: parametersOf(tool) });
    const unasked = name.filter(
      (word) => word.length > 1 && !isGeneric(word) && slotsOf(word) === null
    ).length;
    const provider = named2.has(tool.provider) ? NAMED_PROVIDER : 1;
    factors.push(deed(request, name) * provider / (1 + UNASKED_WORD * unasked));
  }
  const slots = request.terms.flatMap((_, slot) => [`${slot}`, `${slot}~`]);
  const found = index.search(slots.join(" "), {
    tokenize: (text3) => text3.split(" "),
    processTerm: (slot) => slot,
    boost: BOOST,
    boostTerm: (slot) => (request.terms[Number.parseInt(slot, 10)]?.weight ?? 0) * (slot.endsWith("~") ? SYNONYM : 1)
  });
  const ranked = [];
  for (const { id, score, terms } of found) {
    const tool = tools[id];
    const breadth = new Set(terms.map((slot) => Number.parseInt(slot, 10))).size ** BREADTH;
    if (tool) ranked.push({ tool, score: score / terms.length * breadth * (factors[id] ?? 0) });
  }
  return ranked.sort(
    (a, b) => b.score - a.score || a.tool.name.length - b.tool.name.length || (a.tool.name < b.tool.name ? -1 : Number(a.tool.name > b.tool.name))
  );
}
/**
 * The index holds the request's words, not the tools': each word of a tool becomes the slots it fills, `2` for the
 * request's third word and `2~` for a synonym of it, or nothing. So an index over 16,000 tools stays tiny.
 */
function slotFinder({ terms }) {
  const seen = /* @__PURE__ */ new Map();
  return (word) => {
    const known = seen.get(word);
    if (known !== void 0) return known;
    const key = stem(word);
    const slots = terms.flatMap(
      (term, slot) => term.stem === key ? [`${slot}`] : term.synonyms.has(key) ? [`${slot}~`] : []
    );
    const result2 = slots.length > 0 ? slots : null;
    seen.set(word, result2);
    return result2;
  };
}
/** How well what the tool does fits what is asked, by its name's verb. */
function deed({ actions: actions2, many }, name) {
  const does = actionsOfName(name);
  if (actions2.size === 0 || does.size === 0) return UNKNOWN_DEED;
  const preferred = readingOrder(actions2, many);
  let best = OTHER_DEED;
  for (const action of does) {
    const rank = preferred.indexOf(action);
    if (rank >= 0) best = Math.max(best, 1 - OTHER_READING * rank);
    else if (actions2.has(action)) return 1;
  }
  return best;
}
/** The kinds of reading, best first: `get` for one thing, `list` for several, `search` where that was the word. */
function readingOrder(actions2, many) {
  if (!actions2.has("get") && !actions2.has("list") && !actions2.has("search")) return [];
  if (actions2.has("search") && !actions2.has("get"))
    return many ? ["search", "list", "get"] : ["search", "get", "list"];
  return many ? ["list", "search", "get"] : ["get", "list", "search"];
}
/** The name without the provider's prefix, which every tool of the provider has. */
function withoutProvider({ name, provider }) {
  const prefix = `${provider}_`.toLowerCase();
  return name.toLowerCase().startsWith(prefix) ? name.slice(prefix.length) : name;
}
function parametersOf({ inputSchema: inputSchema2 }) {
  const properties = inputSchema2?.properties;
  const isObject2 = typeof properties === "object" && properties !== null && !Array.isArray(properties);
  return isObject2 ? Object.keys(properties).join(" ") : "";
}
/** The providers that the request names, "in Slack", "google sheet", unless the name is an everyday word, "close". */
function namedProviders(words3, tools) {
  const providers = new Set(tools.map((tool) => tool.provider));
  if (providers.size < 2) return /* @__PURE__ */ new Set();
  const said = spans(words3);
  return new Set(
    [...providers].filter((provider) => !isKnown(provider.toLowerCase()) && said.has(spelling(provider)))
  );
}
/** Among the tools of one provider, its name tells nothing: "read my Notion page" asks for a page. */
function withoutOwnName(request, tools) {
  const providers = new Set(tools.map((tool) => tool.provider));
  const [only] = providers;
  if (only === void 0 || providers.size > 1 || isKnown(only.toLowerCase())) return request;
  const own = new Set(spans(request.words).get(spelling(only))?.map(stem));
  const terms = request.terms.filter((term) => !own.has(term.stem));
  return terms.length === 0 ? request : { ...request, terms };
}
/** Every run of one to three words, written as one: a provider's key has no spaces. */
function spans(words3) {
  const runs = /* @__PURE__ */ new Map();
  for (const start of words3.keys()) {
    for (const length of [1, 2, 3]) {
      const run2 = words3.slice(start, start + length);
      runs.set(spelling(run2.join("")), run2);
    }
  }
  return runs;
}
var BOOST, SYNONYM, BREADTH, OTHER_DEED, UNKNOWN_DEED, OTHER_READING, UNASKED_WORD, NAMED_PROVIDER, TEXT_CHARS, textOf2, spelling;
var init_search = __esm({
  "src/tools/search.ts"() {
    "use strict";
    init_minisearch();
    init_search_query();
    init_search_words();
    /**
     * The score of a tool is a product:
     *
     *   text     MiniSearch's BM25+ over name, description and parameter names, where a synonym counts SYNONYM of the word
     *   breadth  more for each further word of the request that is met
     *   deed     1 where the name's verb does what the request's verb asks, less where it does something else
     *   plain    less for each word of the name that nobody asked for: plain tools before exotic ones
     *   named    more where the request says the provider's name, among tools of several providers
     */
    BOOST = { name: 3, text: 1.15, params: 0.15 };
    SYNONYM = 0.6;
    BREADTH = 0.4;
    OTHER_DEED = 0.5;
    UNKNOWN_DEED = 0.8;
    OTHER_READING = 0.1;
    UNASKED_WORD = 0.15;
    NAMED_PROVIDER = 3;
    /** The first words of a description say what a tool does; the rest is conditions, and costs time. */
    TEXT_CHARS = 160;
    textOf2 = ({ displayName, description }) => `${displayName ?? ""} ${String(description ?? "").slice(0, TEXT_CHARS)}`;
    /** Not stemmed: "notion" and "note" have the same stem. "google sheet" is GOOGLESHEETS all the same. */
    spelling = (name) => name.toLowerCase().replaceAll("_", "").replace(/s$/, "");
  }
});

// src/tools/signature.ts
/**
 * A tool's input as one line of TypeScript: `{page_id: string, format?: "md"|"html", limit?: number = 10}`
 * (contract, Success: `signature`). Required members come first, defaults follow `=`. What would be
 * longer than 400 characters loses depth, then enum values, then its last members; `…` marks the last two.
 *
 * @param schema - the tool's input schema, whatever it holds
 * @param maxLength - the longest line wanted, in characters
 * @returns one line
 */
function signature(schema, maxLength = MAX_LENGTH) {
  let members = [];
  for (const detail of DETAILS) {
    members = new Rendering(schema, detail).members(isObject(schema) ? schema : {}, detail.depth);
    const whole = `{${members.join(", ")}}`;
    if (whole.length <= maxLength) return whole;
  }
  let kept = "{";
  for (const member of members) {
    if (kept.length + member.length > maxLength - 4) break;
    kept += `${member}, `;
  }
  return `${kept}…}`;
}
/** JSON on one line, cut where a single value would fill it. */
function quote(value) {
  let text3 = "…";
  try {
    text3 = (JSON.stringify(value) ?? "undefined").replace(/[\u2028\u2029]/g, " ");
  } catch {
    // Deeper than the stack: not worth showing.
  }
  return text3.length > 120 ? `${text3.slice(0, 118)}…${typeof value === "string" ? '"' : ""}` : text3;
}
var MAX_LENGTH, DETAILS, MAX_NODES, MAX_LEVEL, Rendering;
var init_signature = __esm({
  "src/tools/signature.ts"() {
    "use strict";
    init_validate_schema();
    /** Longer ones crowd a result list; a model that needs more asks for the whole schema. */
    MAX_LENGTH = 400;
    /** How much a rendering tells. The first of DETAILS that fits is taken. */
    DETAILS = [
      { depth: 3, union: 20, defaults: 40 },
      { depth: 2, union: 8, defaults: 20 },
      { depth: 1, union: 5, defaults: 12 },
      { depth: 0, union: 4, defaults: 8 },
      { depth: 0, union: 0, defaults: 0 }
    ];
    /** Schemas looked at in one rendering: references can multiply without end. */
    MAX_NODES = 5e3;
    /** Schemas within schemas, of any kind: lists of lists, unions of unions. */
    MAX_LEVEL = 30;
    Rendering = class {
      root;
      detail;
      nodes = 0;
      level = 0;
      constructor(root, detail) {
        this.root = root;
        this.detail = detail;
      }
      /** The members of an object, required ones first. */
      members(schema, depth) {
        const required = new Set(Array.isArray(schema.required) ? schema.required : []);
        const properties = isObject(schema.properties) ? Object.entries(schema.properties) : [];
        const order = [
          ...properties.filter(([key]) => required.has(key)),
          ...properties.filter(([key]) => !required.has(key))
        ];
        const members = order.map(([key, property]) => {
          const name = /^[A-Za-z_$][\w$]*$/.test(key) ? key : quote(key);
          const fallback = isObject(property) ? property.default : void 0;
          const text3 = fallback === void 0 || fallback === null ? "" : quote(fallback);
          const shown = text3 !== "" && text3.length <= this.detail.defaults ? ` = ${text3}` : "";
          return `${name}${required.has(key) ? "" : "?"}: ${this.type(property, depth)}${shown}`;
        });
        const rest = schema.additionalProperties;
        if (properties.length > 0 && isObject(rest)) members.push(`[key: string]: ${this.type(rest, depth)}`);
        return members;
      }
      /** A schema as a type. */
      type(schema, depth) {
        return this.union(this.alternatives(schema, depth)).join("|");
      }
      /** What a value may be: `string`, `null`. */
      alternatives(schema, depth) {
        if (schema === false) return ["never"];
        if (!isObject(schema) || ++this.nodes > MAX_NODES || this.level > MAX_LEVEL) return ["unknown"];
        this.level++;
        const found = this.withoutNull(schema, depth);
        this.level--;
        return schema.nullable === true ? [...found, "null"] : found;
      }
      withoutNull(schema, depth) {
        if (typeof schema.$ref === "string") {
          // A reference counts as a level, so that one to itself ends.
          return this.alternatives(depth > 0 ? this.target(schema.$ref) : void 0, depth - 1);
        }
        if (schema.const !== void 0) return [quote(schema.const)];
        const names = [].concat(schema.type ?? []).map((name) => typeof name === "string" ? name.toLowerCase() : "");
        if (Array.isArray(schema.enum) && this.detail.union > 0) {
          return [...schema.enum.map(quote), ...names.includes("null") ? ["null"] : []];
        }
        if (!schema.properties) {
          const choices = schema.anyOf ?? schema.oneOf;
          if (Array.isArray(choices)) return choices.flatMap((choice2) => this.alternatives(choice2, depth));
          const parts = Array.isArray(schema.allOf) ? schema.allOf.map((part) => this.type(part, depth)) : [];
          const told = parts.filter((part) => part !== "unknown");
          if (told.length > 0) return [told.join("&")];
        }
        if (names.length === 0 && schema.properties) names.push("object");
        if (names.length === 0 && schema.items) names.push("array");
        return names.length === 0 ? ["unknown"] : names.map((name) => this.named(name, schema, depth));
      }
      named(name, schema, depth) {
        if (name === "string" || name === "boolean" || name === "null") return name;
        if (name === "number" || name === "integer") return "number";
        if (name === "array") {
          const items = this.union(this.alternatives(schema.items, depth));
          return items.length > 1 || items[0]?.includes("&") ? `(${items.join("|")})[]` : `${items[0]}[]`;
        }
        if (name !== "object") return "unknown";
        if (depth <= 0) return "object";
        const members = this.members(schema, depth - 1);
        if (members.length > 0) return `{${members.join(", ")}}`;
        const rest = schema.additionalProperties;
        return isObject(rest) && Object.keys(rest).length > 0 ? `{[key: string]: ${this.type(rest, depth - 1)}}` : "object";
      }
      /** As many alternatives as there is room for; `null` among them always, since it says a value can be cleared. */
      union(types) {
        const all = [...new Set(types)];
        const values2 = all.filter((type) => type !== "null");
        const shown = values2.slice(0, Math.max(this.detail.union, 3));
        if (shown.length < values2.length) shown.push("…");
        return shown.length < all.length && all.includes("null") ? [...shown, "null"] : shown;
      }
      target(ref) {
        try {
          return isObject(this.root) ? resolve5(this.root, ref) : void 0;
        } catch {
          return void 0;
        }
      }
    };
  }
});

// src/steps/find-answer.ts
var find_answer_exports = {};
__export(find_answer_exports, {
  briefTool: () => briefTool,
  describeMatches: () => describeMatches
});
/**
 * What a search answers of its tools: the best as rows, the very best with its schema, further names, and the
 * commands to run next.
 *
 * @param ranked the tools that match, best first
 * @param all every tool looked through; those that do not match come last among the further names
 */
function describeMatches(ranked, all, options) {
  const best = ranked[0];
  const shown = ranked.slice(0, options.limit);
  const rest = /* @__PURE__ */ new Set([...ranked.slice(options.limit), ...all]);
  for (const tool of shown) rest.delete(tool);
  const connection = best && options.connectionOf(best);
  return {
    total: all.length,
    ...describeWithin(shown, options),
    more: [...rest].slice(0, MORE_NAMES).map((tool) => options.single ? withoutPrefix(tool) : tool.name),
    next: best && connection ? nextCommands(best, connection) : proxyCommand(all[0] && options.connectionOf(all[0]))
  };
}
/** The rows and the best tool's schema, in as much detail as the budget allows. */
function describeWithin(shown, options) {
  const budget = BUDGET_PER_TOOL * options.limit;
  let described = {};
  for (const detail of DETAILS2) {
    described = {
      tools: shown.map((tool, at) => ({
        ...!options.single && {
          provider: tool.provider,
          connection_name: options.connectionOf(tool)?.keyId
        },
        ...briefTool(tool, detail.description, at === 0 ? detail.signature : detail.others)
      })),
      best: shown[0] ? describeBest(shown[0], detail) : null
    };
    if (JSON.stringify(described).length <= budget) break;
  }
  return described;
}
/** The schema of the best tool. What is left out of a long one is said; `get-tool` shows it whole. */
function describeBest(tool, detail) {
  const whole = inputSchema(tool);
  const required = new Set(Array.isArray(whole.required) ? whole.required : []);
  const entries = Object.entries(whole.properties ?? {});
  let optional = 0;
  const kept = entries.filter(([name]) => required.has(name) || optional++ < detail.optional).map(([name, property]) => [name, required.has(name) ? property : withHint(property, detail.hints)]);
  const schema = { ...whole, properties: Object.fromEntries(kept) };
  const cut = JSON.stringify(schema).length < JSON.stringify(whole).length;
  return {
    name: tool.name,
    input_schema: schema,
    ...cut && { cut: `get-tool --tool-name ${tool.name} shows the schema whole` }
  };
}
function withHint(property, chars) {
  if (typeof property !== "object" || property === null || !("description" in property)) return property;
  const { description, ...rest } = property;
  return typeof description !== "string" || chars === 0 ? rest : { ...rest, description: clip(description, chars) };
}
/**
 * A tool in one row: `{name, description, effect, signature}`.
 *
 * @param descriptionChars longest description
 * @param signatureChars longest signature; the contract's limit is 400
 */
function briefTool(tool, descriptionChars = 110, signatureChars = 400) {
  return {
    name: tool.name,
    description: clip(tool.description.replace(/\s+/g, " ").trim(), descriptionChars),
    effect: effectOf(tool),
    signature: signature(tool.inputSchema, signatureChars)
  };
}
/** The tool's name without its provider: `notion_page_get` → `page_get`. */
function withoutPrefix(tool) {
  const prefix = `${tool.provider.toLowerCase().replaceAll("_", "")}_`;
  return tool.name.startsWith(prefix) ? tool.name.slice(prefix.length) : tool.name;
}
function nextCommands(tool, connection) {
  const execute2 = [
    "execute-tool",
    "--connection-name",
    connection.keyId,
    "--tool-name",
    tool.name,
    "--tool-input",
    inputTemplate(tool)
  ];
  // What may change something is shown to the person before it is sent.
  const commands = effectOf(tool) === "read" ? [execute2] : [[...execute2, "--dry-run"], execute2];
  return [...commands, ...proxyCommand(connection)];
}
function proxyCommand(connection) {
  return connection ? [["proxy-request", "--connection-name", connection.keyId, "--path", "<PATH>"]] : [];
}
/** The required input with placeholders: `{"page_id":"<page_id>","limit":<limit>}`. */
function inputTemplate(tool) {
  const { properties, required } = tool.inputSchema;
  const names = Array.isArray(required) ? required.filter((name) => typeof name === "string") : [];
  const members = names.map((name) => {
    const type = properties && Object.hasOwn(properties, name) ? properties[name]?.type : void 0;
    const isText2 = type === void 0 || type === "string" || Array.isArray(type) && type.includes("string");
    return `${JSON.stringify(name)}:${isText2 ? `"<${name}>"` : `<${name}>`}`;
  });
  return `{${members.join(",")}}`;
}
function clip(text3, most) {
  return text3.length <= most ? text3 : `${text3.slice(0, most - 1).toWellFormed()}…`;
}
var DETAILS2, BUDGET_PER_TOOL, MORE_NAMES;
var init_find_answer = __esm({
  "src/steps/find-answer.ts"() {
    "use strict";
    init_effect();
    init_signature();
    init_schema();
    /** How much is told of the tools found. */
    /** From everything that helps to the bare minimum; the first that fits the budget is taken. */
    DETAILS2 = [
      { description: 110, signature: 400, others: 400, hints: 1e3, optional: 1e3 },
      { description: 80, signature: 250, others: 150, hints: 60, optional: 1e3 },
      { description: 70, signature: 200, others: 100, hints: 0, optional: 1e3 },
      { description: 50, signature: 200, others: 60, hints: 0, optional: 12 },
      { description: 40, signature: 160, others: 40, hints: 0, optional: 6 }
    ];
    /** Characters that each described tool may cost on average, the best one's schema included. */
    BUDGET_PER_TOOL = 270;
    /** Names that follow the best tools, for the agent to pick what the ranking missed. */
    MORE_NAMES = 40;
  }
});

// src/steps/find.ts
var find_exports = {};
__export(find_exports, {
  findTool: () => findTool,
  listToolSet: () => listToolSet
});
/**
 * The tools of a connection, of a provider (configured or not), or of every COMPLETED connection.
 *
 * @throws Failure CONNECTION_NOT_FOUND, CONNECTION_NOT_COMPLETED where a connection is named
 */
async function listToolSet(client, target, paging = {}) {
  const { connectionName, provider, identifier } = target;
  const guess = provider === void 0 || connectionName !== void 0 ? void 0 : guessProviderKey(provider);
  const [connections, early] = await Promise.all([
    listConnections(client, connectionName),
    guess === void 0 ? void 0 : listTools(client, { provider: guess }, paging)
  ]);
  if (connectionName !== void 0) {
    const { connection, warnings } = chooseConnection(connections, target);
    return {
      tools: await toolsOf(client, connection, identifier, paging),
      provider: connection.provider,
      warnings
    };
  }
  if (provider === void 0)
    return { tools: await toolsOfAll(client, connections, paging), provider: null, warnings: [] };
  const { key, alias } = providerOf(connections, provider);
  const tools = key === guess && early ? early : await listTools(client, { provider: key }, paging);
  return { tools, provider: key, alias, warnings: [] };
}
/**
 * Steps 1 to 3 in one: the connection, whether it is authorized, and the tools that fit the query. At most three
 * rounds of network after the token where the server hands out a provider's tools in one page.
 *
 * @throws Failure of classes 3 and 4; those of class 4 carry the tools as well
 */
async function findTool(client, search) {
  return search.provider === void 0 && search.connectionName === void 0 ? await findAnywhere(client, search) : await findAtProvider(client, search);
}
async function findAtProvider(client, search) {
  const { connectionName, provider, identifier } = search;
  // The tools are asked for before the connection is known: the guess is right unless an alias says otherwise.
  const guess = connectionName === void 0 ? guessProviderKey(provider ?? "") : void 0;
  const [connections, early, earlyAccount] = await Promise.all([
    listConnections(client, connectionName),
    guess === void 0 ? void 0 : listTools(client, { provider: guess }),
    connectionName === void 0 ? void 0 : readAccount(client, connectionName, identifier)
  ]);
  const { connection, alias, warnings } = chooseConnection(connections, search);
  const [tools, account] = await Promise.all([
    early && connection.provider === guess ? early : toolsOf(client, connection, identifier),
    connectionName === connection.keyId ? earlyAccount : readAccount(client, connection.keyId, identifier)
  ]);
  const ranked = rankTools(search.query, tools).map(({ tool }) => tool);
  const document = {
    provider: connection.provider,
    connection_name: connection.keyId,
    type: connection.type,
    identifier,
    status: isAuthorized(connection, account) ? "ACTIVE" : account?.status ?? "NOT_FOUND",
    ...alias && { provider_alias: alias },
    ...describeMatches(ranked, tools, { limit: search.limit, connectionOf: () => connection, single: true }),
    warnings
  };
  return await orLink(document, () => requireAuthorized(client, connection, identifier, account));
}
async function findAnywhere(client, search) {
  const { identifier } = search;
  const connections = await listConnections(client);
  const usable = connections.filter(isUsable);
  if (usable.length === 0) {
    throw new Failure("CONNECTION_NOT_FOUND", "No connection is configured.", {
      hint: "Tell the user to create and configure a connection in the Scalekit Dashboard (AgentKit > Connections).",
      details: { configured_providers: [] }
    });
  }
  const [tools, accounts] = await Promise.all([
    toolsOfAll(client, connections),
    listAccounts(client, identifier)
  ]);
  const active = new Set(
    accounts.filter(({ status }) => status === "ACTIVE").map(({ connectionName }) => connectionName)
  );
  // Of several connections of a provider, one that works already.
  const connectionOf = (tool) => {
    const fitting = usable.filter(({ provider }) => provider === tool.provider);
    return fitting.find(({ keyId }) => active.has(keyId)) ?? fitting[0];
  };
  // Of tools that fit about equally well, those the person can use at once come first.
  const weight = (tool) => active.has(connectionOf(tool)?.keyId ?? "") ? ACTIVE_BOOST : 1;
  const ranked = rankTools(search.query, tools).map(({ tool, score }) => ({ tool, score: score * weight(tool) })).sort((a, b) => b.score - a.score).map(({ tool }) => tool);
  const connection = ranked[0] && connectionOf(ranked[0]);
  const matches = describeMatches(ranked, tools, { limit: search.limit, connectionOf, single: false });
  if (!connection)
    return {
      provider: null,
      connection_name: null,
      type: null,
      identifier,
      status: null,
      ...matches,
      warnings: []
    };
  const listed = accounts.find(({ connectionName }) => connectionName === connection.keyId)?.status;
  const usableNow = connection.type === "NO_AUTH" || listed === "ACTIVE";
  // The list does not refresh grants. An account that looks dead is read, which does, beside the link it may need.
  const [account, link] = usableNow ? [void 0, void 0] : await Promise.all([
    readAccount(client, connection.keyId, identifier),
    needsConsent(connection) ? magicLink(client, connection.keyId, identifier) : void 0
  ]);
  const authorized = usableNow || isAuthorized(connection, account);
  const document = {
    provider: connection.provider,
    connection_name: connection.keyId,
    type: connection.type,
    identifier,
    status: authorized ? "ACTIVE" : account?.status ?? "NOT_FOUND",
    ...matches,
    warnings: []
  };
  return await orLink(document, async () => {
    if (authorized) return;
    if (link) throw authorizationRequired(connection, identifier, link, account?.status);
    await requireAuthorized(client, connection, identifier, account);
  });
}
/** The document, or the failure that asks for authorization with the document beside it. */
async function orLink(document, authorize) {
  try {
    await authorize();
    return document;
  } catch (error) {
    if (!(error instanceof Failure) || error.exitCode !== 4) throw error;
    const { next, warnings, ...members } = document;
    const spoken = Array.isArray(warnings) && warnings.length > 0 ? { warnings } : {};
    throw new Failure(error.code, error.message, {
      hint: error.hint,
      details: error.details,
      document: { ...members, ...spoken },
      next
    });
  }
}
/** A connection's tools; with an identifier, the account's custom MCP tools are among them. */
async function toolsOf(client, connection, identifier, paging = {}) {
  const { provider, keyId: connector } = connection;
  if (identifier === void 0) return await listTools(client, { provider }, paging);
  try {
    return await listTools(client, { provider, connector, identifier }, paging);
  } catch (error) {
    // No account, or none that works: the provider's own tools are the same for everybody.
    if (error instanceof Failure && (error.code === "NOT_FOUND" || error.code === "SCALEKIT_ERROR"))
      return await listTools(client, { provider }, paging);
    throw error;
  }
}
async function toolsOfAll(client, connections, paging = {}) {
  const providers = [...new Set(connections.filter(isUsable).map(({ provider }) => provider))];
  return (await Promise.all(providers.map((provider) => listTools(client, { provider }, paging)))).flat();
}
var ACTIVE_BOOST;
var init_find = __esm({
  "src/steps/find.ts"() {
    "use strict";
    init_failure();
    init_accounts();
    init_connections();
    init_tools();
    init_search();
    init_authorize();
    init_discover();
    init_find_answer();
    /** What it is worth that a tool's account is active already, where every provider's tools compete. */
    ACTIVE_BOOST = 1.25;
    /** Paging of the tool listing, where the caller wants another than ours. */
    /** A set of tools to look through, and whose they are. */
  }
});

// src/cli/find-tool.ts
var DEFAULT_LIMIT, find_tool_default;
var init_find_tool = __esm({
  "src/cli/find-tool.ts"() {
    "use strict";
    init_command();
    init_flags();
    DEFAULT_LIMIT = 5;
    find_tool_default = defineCommand({
      name: "find-tool",
      step: "steps 1 to 3 in one",
      summary: "The tool for a job: connection, authorization, best tools, schema",
      flags: {
        query: text('what is to be done: "send a message to a channel"'),
        ...CONNECTION,
        ...IDENTIFIER,
        limit: count(`how many tools to describe (default ${DEFAULT_LIMIT})`, 1, 50)
      },
      required: [["query"]],
      example: 'scalekit-agent-auth find-tool --provider NOTION --query "read a page"',
      answer: "provider, connection_name, type, identifier, status, total, tools:[{name,description,effect,signature}], best:{name,input_schema}, more:[name…], next:[…]; with exit 4 the same beside the error",
      errors: ACCOUNT_ERRORS,
      async run(flags, call) {
        const target = {
          connectionName: call.connectionName(flags["connection-name"]),
          provider: flags.provider
        };
        const identifier = await call.identifier(flags.identifier);
        const client = await call.client();
        const { findTool: findTool2 } = await Promise.resolve().then(() => (init_find(), find_exports));
        return await findTool2(client, {
          ...target,
          identifier,
          query: flags.query ?? "",
          limit: flags.limit ?? DEFAULT_LIMIT
        });
      }
    });
  }
});

// src/cli/generate-link.ts
function assertLength(flag, value, most) {
  if (value === void 0 || value.length <= most) return;
  throw new Failure("USAGE", `--${flag} is ${value.length} characters long; ${most} are allowed.`, {
    hint: `Shorten --${flag}.`
  });
}
var MAX_STATE_CHARS, MAX_URL_CHARS, generate_link_default;
var init_generate_link = __esm({
  "src/cli/generate-link.ts"() {
    "use strict";
    init_failure();
    init_command();
    init_flags();
    /** Scalekit's limits (facts, RPCs). */
    MAX_STATE_CHARS = 512;
    MAX_URL_CHARS = 2048;
    generate_link_default = defineCommand({
      name: "generate-link",
      step: "step 2, authorize",
      summary: "Whether the person has authorized a connection, and the link where not",
      flags: {
        ...CONNECTION,
        ...IDENTIFIER,
        wait: number("seconds to wait for the person to consent; the link is shown on stderr at once", 0, 86400),
        state: text("opaque text that comes back after consent, at most 512 characters"),
        "user-verify-url": text("where your own app verifies the user, at most 2048 characters")
      },
      required: [["connection-name", "provider"]],
      example: "scalekit-agent-auth generate-link --connection-name notion --wait 120",
      answer: "connection_name, identifier, type, account:{id,status}, authorized:true",
      errors: ACCOUNT_ERRORS,
      async run(flags, call) {
        const options = { state: flags.state, userVerifyUrl: flags["user-verify-url"] };
        assertLength("state", options.state, MAX_STATE_CHARS);
        assertLength("user-verify-url", options.userVerifyUrl, MAX_URL_CHARS);
        const target = {
          connectionName: call.connectionName(flags["connection-name"]),
          provider: flags.provider
        };
        const identifier = await call.identifier(flags.identifier);
        const client = await call.client();
        const [{ findAccount: findAccount2 }, { isAuthorized: isAuthorized2, requireAuthorized: requireAuthorized2, waitForConsent: waitForConsent2 }, { needsConsent: needsConsent2 }] = await Promise.all([
          Promise.resolve().then(() => (init_account(), account_exports)),
          Promise.resolve().then(() => (init_authorize(), authorize_exports)),
          Promise.resolve().then(() => (init_connections(), connections_exports))
        ]);
        const door = await findAccount2(client, target, identifier, true);
        const { connection, alias, warnings } = door;
        let { account } = door;
        const wait = flags.wait ?? 0;
        if (wait > 0 && needsConsent2(connection) && !isAuthorized2(connection, account)) {
          call.deadline.extend(wait);
          account = await waitForConsent2(client, connection, identifier, {
            ...options,
            seconds: wait,
            show: ({ link }) => call.note(`Open this link to authorize ${connection.keyId}: ${link}`)
          });
        } else await requireAuthorized2(client, connection, identifier, account, options);
        return {
          connection_name: connection.keyId,
          identifier,
          type: connection.type,
          account: account ? { id: account.id, status: account.status } : null,
          authorized: true,
          ...alias && { provider_alias: alias },
          warnings
        };
      }
    });
  }
});

// src/cli/get-authorization.ts
var get_authorization_default;
var init_get_authorization = __esm({
  "src/cli/get-authorization.ts"() {
    "use strict";
    init_failure();
    init_command();
    init_flags();
    get_authorization_default = defineCommand({
      name: "get-authorization",
      step: "inspect",
      summary: "The state of a person's account, without its tokens",
      flags: {
        "connection-name": text("name of the connection (`key_id` of list-connections)"),
        ...IDENTIFIER,
        "show-tokens": toggle("add the tokens; refused where an agent is reading")
      },
      required: [["connection-name"]],
      example: "scalekit-agent-auth get-authorization --connection-name notion",
      answer: 'connection_name, identifier, account:{id,status}, authorization_type, token_expires_at, scopes, access_token:"present|absent", refresh_token:"present|absent"',
      errors: [
        "IDENTIFIER_REQUIRED",
        "CONNECTION_NOT_FOUND",
        "CONNECTION_NOT_COMPLETED",
        "ACCOUNT_NOT_FOUND",
        "FORBIDDEN"
      ],
      async run(flags, call) {
        if (flags["show-tokens"] && call.host.env.OPENCLAW_SHELL) {
          throw new Failure("FORBIDDEN", "--show-tokens is refused where an agent is reading.", {
            hint: "A transcript is no place for tokens; the user can run this in a terminal of their own."
          });
        }
        const connectionName = call.connectionName(flags["connection-name"]);
        const identifier = await call.identifier(flags.identifier);
        const client = await call.client();
        const [{ readAccount: readAccount2 }, { listConnections: listConnections2 }, { chooseConnection: chooseConnection2 }] = await Promise.all([
          Promise.resolve().then(() => (init_accounts(), accounts_exports)),
          Promise.resolve().then(() => (init_connections(), connections_exports)),
          Promise.resolve().then(() => (init_discover(), discover_exports))
        ]);
        let tokens = {};
        const reveal = (held) => {
          tokens = held;
        };
        const [connections, account] = await Promise.all([
          listConnections2(client, connectionName),
          readAccount2(client, connectionName ?? "", identifier, reveal)
        ]);
        const { connection } = chooseConnection2(connections, { connectionName });
        if (!account) {
          throw new Failure(
            "ACCOUNT_NOT_FOUND",
            `Please create and configure the ${connection.keyId} connection in the Scalekit Dashboard.`,
            {
              hint: `${identifier} has no account on ${connection.keyId}; generate-link makes one where the person consents by a link.`,
              details: { connection_name: connection.keyId },
              next: [["generate-link", "--connection-name", connection.keyId]]
            }
          );
        }
        if (flags["show-tokens"]) for (const token of Object.values(tokens)) call.redactor.reveal(token);
        return {
          connection_name: connection.keyId,
          identifier,
          account: { id: account.id, status: account.status },
          authorization_type: account.authorizationType,
          token_expires_at: account.tokenExpiresAt ?? null,
          scopes: account.scopes,
          access_token: account.hasAccessToken ? "present" : "absent",
          refresh_token: account.hasRefreshToken ? "present" : "absent",
          ...flags["show-tokens"] && { tokens }
        };
      }
    });
  }
});

// src/cli/get-tool.ts
async function byName2(call, names, scope, options) {
  const client = await call.client();
  const { describeTool: describeTool2, findDefinitions: findDefinitions2, toolNotFound: toolNotFound2 } = await Promise.resolve().then(() => (init_schema(), schema_exports));
  const { guessProviderKey: guessProviderKey2 } = await Promise.resolve().then(() => (init_discover(), discover_exports));
  const wanted = [...new Set(names)];
  const found = await findDefinitions2(client, wanted, scope);
  const missing = wanted.find((name) => !found.some((tool) => tool.name === name));
  if (missing !== void 0) {
    throw await toolNotFound2(
      client,
      missing,
      options.provider === void 0 ? void 0 : guessProviderKey2(options.provider)
    );
  }
  const shown = found.map((tool) => describeTool2(tool, options.full));
  return shown.length === 1 ? { tool: shown[0] } : { tools: shown };
}
var DEFAULT_LIMIT2, get_tool_default;
var init_get_tool = __esm({
  "src/cli/get-tool.ts"() {
    "use strict";
    init_command();
    init_flags();
    DEFAULT_LIMIT2 = 10;
    get_tool_default = defineCommand({
      name: "get-tool",
      step: "step 3, schema",
      summary: "A tool's schema, a provider's tools, or the tools that fit a query",
      flags: {
        provider: CONNECTION.provider,
        "tool-name": list("the tool whose schema to show; may be given several times"),
        query: text('rank the tools by what they do: "send a message"'),
        "connection-name": text("include the custom tools of the account on this connection"),
        ...IDENTIFIER,
        limit: count(`how many tools --query shows (default ${DEFAULT_LIMIT2})`, 1, 1e3),
        full: toggle("everything Scalekit knows of the tool: display properties, REST call, ids"),
        "page-size": count("tools per request to Scalekit", 1, 1e3),
        "page-token": text("start at this page")
      },
      required: [["tool-name", "provider", "connection-name", "query"]],
      example: "scalekit-agent-auth get-tool --tool-name notion_page_get",
      answer: "tool:{name,provider,description,effect,input_schema} (by name; tools:[…] for several); provider, total, tools:[{name,description}] (by provider); provider, total, tools:[{name,description,effect,signature}] (by query)",
      errors: ["TOOL_NOT_FOUND", "CONNECTION_NOT_FOUND", "CONNECTION_NOT_COMPLETED"],
      async run(flags, call) {
        const connectionName = call.connectionName(flags["connection-name"]);
        const identifier = flags.identifier ?? call.settings.identifier;
        if (flags["tool-name"].length > 0) {
          return await byName2(
            call,
            flags["tool-name"],
            { connectionName, identifier },
            { provider: flags.provider, full: flags.full }
          );
        }
        const client = await call.client();
        const { listToolSet: listToolSet2 } = await Promise.resolve().then(() => (init_find(), find_exports));
        const target = { connectionName, provider: flags.provider, identifier };
        const set = await listToolSet2(client, target, {
          pageSize: flags["page-size"],
          pageToken: flags["page-token"]
        });
        const { tools, provider, alias, warnings } = set;
        const shared2 = { provider, total: tools.length, ...alias && { provider_alias: alias }, warnings };
        const ofProvider = (tool) => provider === null ? { provider: tool.provider } : {};
        if (flags.query === void 0) {
          const { describeTool: describeTool2 } = await Promise.resolve().then(() => (init_schema(), schema_exports));
          const row = (tool) => flags.full ? describeTool2(tool, true) : { name: tool.name, description: tool.description };
          return { ...shared2, tools: tools.map(row) };
        }
        const [{ rankTools: rankTools2 }, { briefTool: briefTool2 }] = await Promise.all([
          Promise.resolve().then(() => (init_search(), search_exports)),
          Promise.resolve().then(() => (init_find_answer(), find_answer_exports))
        ]);
        const best = rankTools2(flags.query, tools).slice(0, flags.limit ?? DEFAULT_LIMIT2);
        return { ...shared2, tools: best.map(({ tool }) => ({ ...ofProvider(tool), ...briefTool2(tool) })) };
      }
    });
  }
});

// src/cli/list-connections.ts
function nothingSelected(provider, connections) {
  if (connections.length === 0) {
    return `No connection for ${provider} is configured: the user can create one in the Scalekit Dashboard (AgentKit > Connections).`;
  }
  const names = connections.map(({ keyId, status, enabled }) => `${keyId} (${enabled ? status : "disabled"})`).join(", ");
  return `No connection for ${provider} can be used yet: ${names}. The user can finish and enable it in the Scalekit Dashboard.`;
}
var list_connections_default;
var init_list_connections = __esm({
  "src/cli/list-connections.ts"() {
    "use strict";
    init_command();
    init_flags();
    list_connections_default = defineCommand({
      name: "list-connections",
      step: "step 1, discover",
      summary: "The connections there are, and the one a provider would use",
      flags: { provider: text("only those of this provider; case, spaces, - and _ do not matter") },
      required: [],
      example: "scalekit-agent-auth list-connections --provider NOTION",
      answer: "connections:[{key_id,provider,type,status,enabled}], selected, total, provider_alias?",
      errors: [],
      async run(flags, call) {
        const client = await call.client();
        const { describeConnection: describeConnection2, discover: discover2 } = await Promise.resolve().then(() => (init_discover(), discover_exports));
        const { connections, selected, total, alias, warnings } = await discover2(client, flags.provider);
        const none = flags.provider !== void 0 && !selected;
        return {
          connections: connections.map(describeConnection2),
          selected: selected ? describeConnection2(selected) : null,
          total,
          ...alias && { provider_alias: alias },
          warnings: none ? [...warnings, nothingSelected(flags.provider ?? "", connections)] : warnings
        };
      }
    });
  }
});

// src/cli/proxy-body.ts
/**
 * The body that the flags describe: JSON, text or bytes of `--body`, or a file as a multipart form, or raw.
 *
 * @throws Failure USAGE, INVALID_JSON, FILE_NOT_FOUND, FILE_REFUSED
 */
async function readBody(call, flags, headers) {
  const file = flags["input-file"];
  if (flags.body !== void 0 && file !== void 0) {
    throw new Failure("USAGE", "--body and --input-file exclude each other.", { hint: "Send one of them." });
  }
  if (file === void 0 && flags["form-field"] !== void 0) {
    throw new Failure("USAGE", "--form-field names the field of --input-file.", {
      hint: "Pass --input-file, or leave --form-field out."
    });
  }
  if (file !== void 0) return await fileBody(call, file, flags["form-field"] ?? "file");
  if (flags.body === void 0) return void 0;
  const bytes = await call.input.bytes("body", flags.body);
  const contentType = contentTypeOf(bytes, flags.body, headers);
  const text3 = bytes.toString("utf8");
  const isText2 = Buffer.from(text3).equals(bytes);
  return {
    contentType,
    bytes: bytes.length,
    describe: async () => isText2 ? text3 : await describeBytes(bytes),
    open: () => bytes
  };
}
async function fileBody(call, path, field) {
  const [{ openSource: openSource2, readSource: readSource2, hashSource: hashSource2 }, { multipartForm: multipartForm2 }] = await Promise.all([
    Promise.resolve().then(() => (init_source(), source_exports)),
    Promise.resolve().then(() => (init_multipart(), multipart_exports))
  ]);
  const full = (0, import_node_path10.resolve)(call.host.cwd, path);
  const source = await openSource2(full, { homeDir: call.host.homeDir, textFallback: true });
  const describe3 = async () => {
    const sha256 = await hashSource2(source);
    return { file: full, bytes: source.bytes, mime_type: source.mimeType, sha256, form_field: field };
  };
  if (field === "")
    return { contentType: source.mimeType, bytes: source.bytes, describe: describe3, open: () => readSource2(source) };
  const form = multipartForm2(source, { field });
  return { contentType: form.contentType, bytes: form.bytes, describe: describe3, open: () => form.body };
}
/** What looks like JSON must be JSON, unless the caller labelled it otherwise; the text itself goes out untouched. */
function contentTypeOf(bytes, shown, headers) {
  const label = Object.entries(headers).find(([name]) => name.toLowerCase() === "content-type")?.[1];
  if (label !== void 0 && !/\bjson\b/i.test(label)) return label;
  const text3 = bytes.toString("utf8");
  const isText2 = Buffer.from(text3).equals(bytes);
  if (label !== void 0 || isText2 && /^\s*[[{]/.test(text3)) {
    parseFlag("body", text3.replace(/^\uFEFF/, ""), shown);
    return "application/json";
  }
  if (!isText2) return "application/octet-stream";
  return isJson(text3) ? "application/json" : "text/plain; charset=utf-8";
}
function isJson(text3) {
  try {
    JSON.parse(text3);
    return true;
  } catch {
    return false;
  }
}
async function describeBytes(bytes) {
  const { createHash: createHash5 } = await import("node:crypto");
  return { bytes: bytes.length, sha256: createHash5("sha256").update(bytes).digest("hex") };
}
var import_node_path10;
var init_proxy_body = __esm({
  "src/cli/proxy-body.ts"() {
    "use strict";
    import_node_path10 = require("node:path");
    init_failure();
    init_input();
    /** What a proxied request carries. */
  }
});

// src/cli/proxy-answer.ts
var proxy_answer_exports = {};
__export(proxy_answer_exports, {
  deliver: () => deliver,
  prepareDelivery: () => prepareDelivery
});
/** Checks the target before anything is sent. @throws Failure USAGE, FILE_EXISTS, FILE_NOT_FOUND, FILE_REFUSED */
async function prepareDelivery(call, flags) {
  const outputFile = flags["output-file"] === void 0 ? void 0 : (0, import_node_path11.resolve)(call.host.cwd, flags["output-file"]);
  if (flags.download !== void 0 && outputFile === void 0) {
    throw new Failure("USAGE", "--download needs --output-file.", {
      hint: "Say with --output-file where to save it."
    });
  }
  if (outputFile !== void 0) await checkTarget(outputFile, flags.overwrite);
  return { outputFile, overwrite: flags.overwrite, download: flags.download };
}
/** Hands the answer to the caller: into the document, or byte for byte to disk. */
async function deliver(call, client, request, answer, delivery) {
  const contentType = headerOf(answer, "content-type") ?? null;
  const head = { status: answer.status, content_type: contentType, ...redirectOf(answer) };
  try {
    if (delivery.download !== void 0)
      return { ...head, ...await download2(call, client, answer, delivery) };
    if (delivery.outputFile !== void 0)
      return { ...head, ...await save(call, client, answer, delivery.outputFile, delivery.overwrite) };
    return { ...head, ...await inline(call, client, answer, contentType) };
  } catch (error) {
    // The request itself was answered: for a write the effect has happened, whatever became of the answer's body.
    if (isSafeMethod(request.method) || !(error instanceof Failure) || error.exitCode !== 8) throw error;
    throw unknownOutcome(request, call.deadline.signal, error);
  }
}
async function inline(call, client, answer, contentType) {
  const raw = await readWhole(answer, client);
  if (raw.rest) {
    const saved = await temporary(call, client, raw.rest, "answer");
    return {
      ...saved,
      warnings: ["The answer is over 64 MiB and was saved; --output-file chooses the place."]
    };
  }
  const bytes = await decoded(raw.bytes, headerOf(answer, "content-encoding"));
  const text3 = asText(bytes, contentType);
  if (text3 === void 0) {
    const saved = await temporary(call, client, import_node_stream4.Readable.from([raw.bytes]), "answer.bin");
    return { ...saved, warnings: ["The answer is binary and was saved; --output-file chooses the place."] };
  }
  if (!isJsonType(contentType) && !(contentType === null && /^\s*[[{]/.test(text3))) return { text: text3 };
  if (text3.trim() === "") return { data: null };
  try {
    return { data: parseJson(text3) };
  } catch (error) {
    return {
      text: text3,
      warnings: [
        `The answer calls itself JSON and is not: ${error instanceof Error ? error.message : String(error)}.`
      ]
    };
  }
}
async function download2(call, client, answer, delivery) {
  const { bytes } = await readWhole(answer, client);
  const text3 = (await decoded(bytes, headerOf(answer, "content-encoding"))).toString("utf8");
  const url = urlAt(text3, delivery.download ?? "");
  const file = await client.retrying(async () => {
    const found = await requestOutside(client, url, { method: "GET" });
    if (found.status >= 400) throw await outsideRefused(found, url);
    return found;
  });
  const saved = await save(call, client, file, delivery.outputFile ?? "", delivery.overwrite);
  return { ...saved, content_type: headerOf(file, "content-type") ?? null };
}
function urlAt(text3, path) {
  let at;
  try {
    at = parseJson(text3);
  } catch {
    throw new Failure("PROVIDER_ERROR", "--download: the answer is not JSON.", {
      hint: "Look at the answer without --download first.",
      retryable: false
    });
  }
  for (const step of pathSteps(at, path)) {
    const keys = typeof at === "object" && at !== null ? Object.keys(at) : [];
    if (!keys.includes(step)) {
      throw new Failure("NOT_FOUND", `--download: the answer has no "${path}".`, {
        hint: keys.length > 0 ? `Where "${step}" was looked for there are: ${keys.slice(0, 30).join(", ")}.` : "Look at the answer without --download first.",
        details: { keys: keys.slice(0, 30) }
      });
    }
    at = Reflect.get(at, step);
  }
  if (typeof at === "string" && URL.canParse(at)) return at;
  throw new Failure("NOT_FOUND", `--download: "${path}" of the answer is no URL.`, {
    hint: "Look at the answer without --download first."
  });
}
function save(call, client, answer, target, overwrite) {
  const length = headerOf(answer, "content-length");
  return saveStream(answer.body, target, {
    ...transferOptions(call, client),
    overwrite,
    expectedBytes: length === void 0 ? void 0 : Number(length)
  });
}
function temporary(call, client, stream, name) {
  return saveTemporary(stream, call.host.tmpDir, name, transferOptions(call, client));
}
function transferOptions(call, client) {
  return {
    needles: call.redactor.needles(),
    signal: call.deadline.signal,
    onBytes: () => client.session.progress()
  };
}
/** The body's bytes, or a stream of them where they are too many to hold. */
async function readWhole(answer, client) {
  const chunks = [];
  let size = 0;
  const iterator = answer.body[Symbol.asyncIterator]();
  try {
    for (let step = await iterator.next(); !step.done; step = await iterator.next()) {
      chunks.push(step.value);
      size += step.value.length;
      if (size > MAX_INLINE_BYTES)
        return { bytes: Buffer.alloc(0), rest: import_node_stream4.Readable.from(chain(chunks, iterator)) };
    }
  } catch (error) {
    if (client.session.signal.aborted) throw client.session.signal.reason;
    throw new Failure("NETWORK", `The answer broke off after ${size} bytes.`, {
      hint: "Run the command again.",
      cause: error
    });
  }
  return { bytes: Buffer.concat(chunks) };
}
async function* chain(head, tail) {
  yield* head;
  for (let step = await tail.next(); !step.done; step = await tail.next()) yield step.value;
}
/** We ask for plain bytes; a server that compresses all the same is understood where the answer is shown. */
async function decoded(bytes, encoding) {
  if (encoding === void 0 || encoding === "identity" || bytes.length === 0) return bytes;
  const zlib = await import("node:zlib");
  const decoders = {
    gzip: zlib.gunzipSync,
    "x-gzip": zlib.gunzipSync,
    deflate: zlib.inflateSync,
    br: zlib.brotliDecompressSync
  };
  const decode4 = Object.hasOwn(decoders, encoding) ? decoders[encoding] : void 0;
  try {
    return decode4 ? decode4(bytes, { maxOutputLength: MAX_INLINE_BYTES }) : bytes;
  } catch {
    return bytes;
  }
}
/** @returns undefined for what is no text: it must never be turned into replacement characters (fact 3). */
function asText(bytes, contentType) {
  const type = contentType?.split(";")[0]?.trim().toLowerCase() ?? "";
  const textual = type === "" || isJsonType(type) || /^text\/|[/+](xml|javascript|ecmascript|yaml|x-www-form-urlencoded|x-ndjson|graphql)$/.test(type);
  if (!textual) return bytes.length === 0 ? "" : void 0;
  const charset = /charset="?([\w-]+)/i.exec(contentType ?? "")?.[1] ?? "utf-8";
  try {
    const text3 = new TextDecoder(charset, { fatal: true }).decode(bytes);
    return type === "" && text3.includes("\0") ? void 0 : text3;
  } catch {
    return void 0;
  }
}
function isJsonType(contentType) {
  return /[/+]json\b/i.test(contentType ?? "");
}
function redirectOf(answer) {
  const location = headerOf(answer, "location");
  return location !== void 0 && answer.status >= 300 && answer.status < 400 ? { location } : {};
}
var import_node_path11, import_node_stream4, MAX_INLINE_BYTES;
var init_proxy_answer = __esm({
  "src/cli/proxy-answer.ts"() {
    "use strict";
    import_node_path11 = require("node:path");
    import_node_stream4 = require("node:stream");
    init_failure();
    init_fields();
    init_json();
    init_outside();
    init_save();
    init_proxy();
    init_proxy_errors();
    init_proxy2();
    /** Texts longer than this are saved instead of being held in memory. */
    MAX_INLINE_BYTES = 64 * 1024 * 1024;
    /** Where the answer is to go. */
  }
});

// src/cli/proxy-request.ts
function methodOf(flag, body) {
  const method = flag?.toUpperCase() ?? (body ? "POST" : "GET");
  if (!METHODS.includes(method)) {
    throw new Failure("USAGE", `--method ${JSON.stringify(flag)} is not supported.`, {
      hint: `Use one of ${METHODS.join(", ")}.`
    });
  }
  if (body && (method === "GET" || method === "HEAD")) {
    throw new Failure("USAGE", `${method} takes no body.`, {
      hint: "Leave --body and --input-file out, or use POST."
    });
  }
  return method;
}
/** `{"tag":["a","b"],"archived":false}` → tag=a&tag=b&archived=false; null leaves a parameter out. */
function queryParameters(object3) {
  return Object.entries(object3).flatMap(
    ([name, value]) => (Array.isArray(value) ? value : [value]).filter((item) => item !== null && item !== void 0).map((item) => [
      name,
      typeof item === "object" ? JSON.stringify(item) : plainText(item)
    ])
  );
}
function hasHeader(headers, name) {
  return Object.keys(headers).some((key) => key.toLowerCase() === name);
}
function plainText(value) {
  return isUnsafeNumber(value) ? digitsOf(value) : String(value);
}
var METHODS, proxy_request_default;
var init_proxy_request = __esm({
  "src/cli/proxy-request.ts"() {
    "use strict";
    init_failure();
    init_json();
    init_command();
    init_flags();
    init_guard();
    init_proxy_body();
    METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"];
    proxy_request_default = defineCommand({
      name: "proxy-request",
      step: "step 5, proxy",
      summary: "A raw request to the provider's API, where no tool exists",
      flags: {
        ...CONNECTION,
        ...IDENTIFIER,
        path: text("path from the API root: /v1/pages/<ID>"),
        method: text(`${METHODS.join(", ")} (default GET, POST with a body)`),
        "query-params": content("query as a JSON object; arrays repeat a parameter; @FILE, or - for stdin"),
        body: content("JSON or text to send; @FILE, or - for stdin"),
        headers: content("further headers as a JSON object; @FILE, or - for stdin"),
        "input-file": text("file to send, as a multipart form"),
        "form-field": content("the form's field name (default file); '' sends the bytes alone"),
        "output-file": text("save the answer there, byte for byte"),
        download: text("save what the URL at this path of the JSON answer points to: results.0.url"),
        overwrite: toggle("replace the output file"),
        "dry-run": toggle("check everything and show the request, send nothing"),
        confirm: text("the `confirm` of a CONFIRMATION_REQUIRED answer")
      },
      required: [["connection-name", "provider"], ["path"]],
      example: `scalekit-agent-auth proxy-request --connection-name notion --path /v1/blocks/<PAGE_ID>/children --headers '{"Notion-Version":"2022-06-28"}'`,
      answer: "status, content_type, data | text | {bytes,sha256,output_file}; with --dry-run: dry_run:true, request, account_status",
      errors: [
        "INVALID_JSON",
        "INVALID_PATH",
        "INVALID_HEADER",
        "FILE_EXISTS",
        "FILE_REFUSED",
        ...ACCOUNT_ERRORS,
        "AMBIGUOUS_CONNECTION",
        "PROVIDER_UNAUTHORIZED",
        "NOT_FOUND",
        "TOOL_PROXY_DISABLED",
        "READ_ONLY",
        "CONFIRMATION_REQUIRED",
        "PROVIDER_ERROR",
        "OUTCOME_UNKNOWN"
      ],
      async run(flags, call) {
        const [
          { guardHeaders: guardHeaders2, guardPath: guardPath2 },
          { isSafeMethod: isSafeMethod2 },
          { findAccount: findAccount2 },
          { isAuthorized: isAuthorized2, requireAuthorized: requireAuthorized2 },
          { requestProvider: requestProvider2 }
        ] = await Promise.all([
          Promise.resolve().then(() => (init_proxy_guards(), proxy_guards_exports)),
          Promise.resolve().then(() => (init_proxy(), proxy_exports)),
          Promise.resolve().then(() => (init_account(), account_exports)),
          Promise.resolve().then(() => (init_authorize(), authorize_exports)),
          Promise.resolve().then(() => (init_proxy2(), proxy_exports2))
        ]);
        const target = {
          connectionName: call.connectionName(flags["connection-name"]),
          provider: flags.provider
        };
        const headers = guardHeaders2(await call.input.object("headers", flags.headers));
        const path = guardPath2(
          flags.path ?? "",
          queryParameters(await call.input.object("query-params", flags["query-params"]))
        );
        const body = await readBody(call, flags, headers);
        const method = methodOf(flags.method, body);
        const changes = !isSafeMethod2(method);
        if (changes) assertNotReadOnly(call.settings, `${method} ${path}`);
        const { deliver: deliver2, prepareDelivery: prepareDelivery2 } = await Promise.resolve().then(() => (init_proxy_answer(), proxy_answer_exports));
        const delivery = await prepareDelivery2(call, flags);
        const identifier = await call.identifier(flags.identifier);
        const client = await call.client();
        const door = await findAccount2(client, target, identifier, !changes);
        const { connection, account, alias, warnings } = door;
        const preview2 = async () => ({
          method,
          path,
          headers,
          connection_name: connection.keyId,
          provider: connection.provider,
          identifier,
          ...body && { body: await body.describe() }
        });
        const shared2 = { ...alias && { provider_alias: alias } };
        if (flags["dry-run"]) {
          const status = isAuthorized2(connection, account) ? "ACTIVE" : account?.status ?? "NOT_FOUND";
          return { dry_run: true, request: await preview2(), account_status: status, ...shared2, warnings };
        }
        await requireAuthorized2(client, connection, identifier, account);
        if (changes && call.settings.confirmWrites) await assertConfirmed(await preview2(), flags.confirm);
        const label = body?.contentType !== void 0 && !hasHeader(headers, "content-type") ? { "Content-Type": body.contentType } : {};
        const answer = await requestProvider2(client, door, {
          method,
          path,
          headers: { accept: "*/*", ...label, ...headers },
          ...body && { body: body.open(), bodyBytes: body.bytes }
        });
        const result2 = await deliver2(call, client, { method, path }, answer, delivery);
        return { ...result2, ...shared2, warnings: [...warnings, ...result2.warnings ?? []] };
      }
    });
  }
});

// src/cli/upload-file.ts
var import_node_path12, upload_file_default;
var init_upload_file = __esm({
  "src/cli/upload-file.ts"() {
    "use strict";
    import_node_path12 = require("node:path");
    init_command();
    init_flags();
    init_guard();
    upload_file_default = defineCommand({
      name: "upload-file",
      step: "files",
      summary: "Puts a file on a Notion page, or into Google Drive, OneDrive or SharePoint",
      flags: {
        ...CONNECTION,
        ...IDENTIFIER,
        "input-file": text("the file"),
        to: text("NOTION: page id or URL. GOOGLEDRIVE: folder id or URL. ONEDRIVE, SHAREPOINT: path or item id"),
        name: text("its name there (default: the name it has here)"),
        site: text("SHAREPOINT: URL or id of the site"),
        "on-conflict": choice("where the name is taken (default fail); Notion always adds", [
          "fail",
          "rename",
          "replace"
        ]),
        confirm: text("the `confirm` of a CONFIRMATION_REQUIRED answer")
      },
      required: [["connection-name", "provider"], ["input-file"]],
      example: "scalekit-agent-auth upload-file --provider NOTION --input-file report.pdf --to <PAGE_ID>",
      answer: "provider, id, name, bytes, mime_type, sha256, web_url?",
      errors: [
        "FILE_EXISTS",
        "FILE_REFUSED",
        "INVALID_PATH",
        ...ACCOUNT_ERRORS,
        "AMBIGUOUS_CONNECTION",
        "PROVIDER_UNAUTHORIZED",
        "NOT_FOUND",
        "TOOL_PROXY_DISABLED",
        "READ_ONLY",
        "CONFIRMATION_REQUIRED",
        "PROVIDER_ERROR",
        "OUTCOME_UNKNOWN"
      ],
      async run(flags, call) {
        assertNotReadOnly(call.settings, "upload-file");
        const { provider, site, to, name } = flags;
        const [
          { hashSource: hashSource2, openSource: openSource2 },
          { recipeFor: recipeFor2 },
          { guessProviderKey: guessProviderKey2 },
          { openDoor: openDoor2 },
          { Progress: Progress2 },
          { RunningHash: RunningHash2 }
        ] = await Promise.all([
          Promise.resolve().then(() => (init_source(), source_exports)),
          Promise.resolve().then(() => (init_recipes(), recipes_exports)),
          Promise.resolve().then(() => (init_discover(), discover_exports)),
          Promise.resolve().then(() => (init_account(), account_exports)),
          Promise.resolve().then(() => (init_progress(), progress_exports)),
          Promise.resolve().then(() => (init_transfer(), transfer_exports))
        ]);
        const target = { connectionName: call.connectionName(flags["connection-name"]), provider };
        if (provider !== void 0) await recipeFor2(guessProviderKey2(provider), { site });
        const path = (0, import_node_path12.resolve)(call.host.cwd, flags["input-file"] ?? "");
        const source = await openSource2(path, { homeDir: call.host.homeDir, name });
        const identifier = await call.identifier(flags.identifier);
        const client = await call.client();
        const door = await openDoor2(client, target, identifier, false);
        const { connection, alias, warnings } = door;
        const recipe = await recipeFor2(connection.provider, { site });
        const onConflict = flags["on-conflict"];
        const screen = { isTTY: call.host.stderrIsTTY, write: (line) => call.host.writeError(line) };
        const progress = new Progress2(source.name, screen, () => client.session.progress());
        progress.expect(source.bytes);
        try {
          if (call.settings.confirmWrites) {
            const sha256 = await hashSource2(source, () => progress.at(0));
            const file = { input_file: source.path, name: source.name, bytes: source.bytes, sha256 };
            const there = {
              provider: connection.provider,
              connection_name: connection.keyId,
              identifier,
              to,
              site
            };
            await assertConfirmed(
              { command: "upload-file", ...there, ...file, on_conflict: onConflict ?? "fail" },
              flags.confirm
            );
          }
          const hash = new RunningHash2();
          const renamed = name !== void 0;
          const made = await recipe.upload({
            client,
            door,
            source,
            to,
            renamed,
            site,
            onConflict,
            progress,
            hash
          });
          return {
            provider: connection.provider,
            id: made.id,
            name: made.name,
            bytes: source.bytes,
            mime_type: made.mimeType,
            sha256: hash.digest(),
            ...made.webUrl !== void 0 && { web_url: made.webUrl },
            ...alias && { provider_alias: alias },
            warnings
          };
        } finally {
          progress.end();
        }
      }
    });
  }
});

// src/cli/commands.ts
var COMMANDS;
var init_commands = __esm({
  "src/cli/commands.ts"() {
    "use strict";
    init_doctor2();
    init_download_file();
    init_execute_tool();
    init_find_tool();
    init_generate_link();
    init_get_authorization();
    init_get_tool();
    init_list_connections();
    init_proxy_request();
    init_upload_file();
    /** Every operation, in the order of the flow. */
    COMMANDS = [
      find_tool_default,
      list_connections_default,
      generate_link_default,
      get_tool_default,
      execute_tool_default,
      proxy_request_default,
      upload_file_default,
      download_file_default,
      get_authorization_default,
      doctor_default
    ];
  }
});

// src/cli/next.ts
/** A command of `next` as a line that a shell runs as it stands, placeholders in `<…>` apart. */
function commandLine(host, words3) {
  return [...host.program, ...words3].map(quote2).join(" ");
}
function quote2(word) {
  return /^[\w@%+=:,./\\-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
var init_next = __esm({
  "src/cli/next.ts"() {
    "use strict";
  }
});

// package:yargs
var require_yargs = __commonJS({
  "package:yargs"(exports2, module2) {
    module2.exports = packages["yargs"]();
  }
});

// module:yargs
var yargs_exports = {};
__export(yargs_exports, {
  default: () => import_yargs.default
});
var import_yargs;
var init_yargs = __esm({
  "module:yargs"() {
    __reExport(yargs_exports, __toESM(require_yargs()));
    import_yargs = __toESM(require_yargs());
  }
});

// src/cli/parse.ts
/**
 * Reads the command line. An operation may stand in its old spelling, `--list-connections`, anywhere among the
 * flags.
 *
 * @throws Failure USAGE
 */
function parseArgv(argv, commands) {
  if (argv.includes("--version")) return { kind: "text", text: VERSION };
  const words3 = withCommandFirst(argv, commands);
  const parser = (0, import_yargs.default)().scriptName("scalekit-agent-auth").usage(
    "$0 <command> [flags]\n\nUses a person’s services through Scalekit AgentKit. Answers with one line of JSON."
  ).parserConfiguration({
    "camel-case-expansion": false,
    "boolean-negation": false,
    "dot-notation": false,
    "parse-numbers": false,
    "parse-positional-numbers": false,
    "greedy-arrays": false,
    "short-option-groups": false
  }).locale("en").exitProcess(false).showHelpOnFail(false).help("help", "show this help").version(false).wrap(HELP_COLUMNS).strict().demandCommand(1, 1, "Name a command.", "One command at a time.").epilogue("Every command explains itself: scalekit-agent-auth <command> --help");
  const named2 = commands.filter(({ name: name2 }) => words3.includes(name2));
  for (const command2 of named2.length > 0 ? named2 : commands) describe2(parser, command2);
  let result2;
  parser.parse(words3, (error, values2, output) => {
    result2 = { error, values: values2, output };
  });
  if (!result2) throw new Error("yargs did not answer");
  if (result2.error) throw usage(result2.error.message, words3, commands);
  if (result2.output !== "") return { kind: "text", text: result2.output.trimEnd() };
  const name = result2.values._[0];
  const command = commands.find((candidate) => candidate.name === name);
  if (!command) throw usage(`Unknown command: ${String(name)}`, words3, commands);
  const flags = readFlags(command.flags, result2.values);
  for (const group of command.required) {
    if (group.some(
      (flag) => flags[flag] !== void 0 && !(Array.isArray(flags[flag]) && flags[flag].length === 0)
    ))
      continue;
    throw usage(`${command.name} needs ${group.map((flag) => `--${flag}`).join(" or ")}`, words3, commands);
  }
  return { kind: "command", command, flags, common: readFlags(COMMON, result2.values) };
}
/** `--list-connections --provider X` → `list-connections --provider X`. */
function withCommandFirst(argv, commands) {
  const spelled = argv.filter(
    (word) => word.startsWith("--") && commands.some(({ name }) => word === `--${name}`)
  );
  const [first, second] = new Set(spelled);
  if (second !== void 0) {
    throw new Failure("USAGE", `${first} and ${second} are two operations.`, {
      hint: "Give one operation at a time."
    });
  }
  return first === void 0 ? argv : [first.slice(2), ...argv.filter((word) => word !== first)];
}
function describe2(parser, command) {
  parser.command(
    command.name,
    `${command.summary} (${command.step})`,
    (own) => {
      for (const [name, spec] of Object.entries(command.flags))
        own.option(name, { ...yargsOption(spec), group: "Flags:" });
      for (const [name, spec] of Object.entries(COMMON))
        own.option(name, { ...yargsOption(spec), group: "Common flags:" });
      const needed = command.required.map((group) => group.map((flag) => `--${flag}`).join(" or "));
      const codes = [.../* @__PURE__ */ new Set([...command.errors, ...COMMON_ERRORS])];
      const width = Math.max(...codes.map((code) => code.length));
      return own.epilogue(
        [
          needed.length > 0 && `Required: ${needed.join(", ")}`,
          `Example:
  ${command.example}`,
          `Answer: ${command.answer}`,
          `Errors (exit code, error.code):
${codes.map((code) => `  ${String(ERROR_CODES[code].exit).padStart(3)}  ${code.padEnd(width)}  ${ERROR_CODES[code].meaning}`).join("\n")}`
        ].filter(Boolean).join("\n\n")
      );
    },
    () => {
    }
  );
}
function usage(message, words3, commands) {
  const command = commands.find(({ name }) => words3.includes(name));
  const unknown3 = /^Unknown arguments?: ([^,]+)/.exec(message)?.[1];
  if (unknown3 !== void 0 && !command) {
    return new Failure("USAGE", `There is no command ${unknown3}.`, {
      hint: `${didYouMean(
        unknown3,
        commands.map(({ name }) => name)
      )}Commands: ${commands.map(({ name }) => name).join(", ")}; each has --help.`
    });
  }
  const text3 = message.replace(/\s+/g, " ").trim();
  const flags = [...Object.keys(command?.flags ?? {}), ...Object.keys(COMMON)];
  const suggestion = unknown3 === void 0 ? "" : didYouMean(unknown3, flags, "--");
  return new Failure("USAGE", text3.endsWith(".") ? text3 : `${text3}.`, {
    hint: command ? `${suggestion}Run \`${command.name} --help\` for its flags and an example.` : `Commands: ${commands.map(({ name }) => name).join(", ")}; each has --help.`
  });
}
/** @returns the nearest of the names as a question, or nothing where none is near */
function didYouMean(word, names, prefix = "") {
  const near = (0, import_fastest_levenshtein3.closest)(word, names);
  return (0, import_fastest_levenshtein3.distance)(word, near) <= Math.max(2, word.length / 3) ? `Did you mean ${prefix}${near}? ` : "";
}
var import_fastest_levenshtein3, HELP_COLUMNS;
var init_parse = __esm({
  "src/cli/parse.ts"() {
    "use strict";
    import_fastest_levenshtein3 = __toESM(require_fastest_levenshtein(), 1);
    init_yargs();
    init_failure();
    init_version();
    init_command();
    init_flags();
    /** What the command line says: a text to print, or a command with its flags. */
    HELP_COLUMNS = 110;
  }
});

// src/cli/run.ts
var run_exports = {};
__export(run_exports, {
  run: () => run
});
/**
 * Runs one command line and prints its one answer.
 *
 * @param deadline stopped from outside by signals
 * @returns the exit code
 */
async function run(host, deadline) {
  const redactor = new Redactor();
  // Known before anything else is: no failure, however early, may repeat it.
  redactor.add(host.env.TOOL_CLIENT_SECRET?.trim());
  redactor.add(host.env.SCALEKIT_CLIENT_SECRET?.trim());
  const rendering = {
    maxChars: DEFAULT_MAX_CHARS,
    pretty: host.argv.includes("--pretty"),
    spillDir: host.tmpDir
  };
  const print = (document) => host.writeLine(renderDocument(document, redactor, rendering));
  // Words that the commands of `next` need as well, to be run as they stand.
  const shared2 = [];
  const withNext = (next) => next && next.length > 0 ? { next: next.map((words3) => commandLine(host, [...words3, ...shared2])) } : {};
  let call;
  try {
    const parsed = parseArgv(host.argv, COMMANDS);
    if (parsed.kind === "text") {
      await host.writeLine(parsed.text);
      return 0;
    }
    const { command, flags, common } = parsed;
    rendering.maxChars = common["max-chars"] ?? DEFAULT_MAX_CHARS;
    rendering.fields = common.fields;
    if (typeof flags.identifier === "string") shared2.push("--identifier", flags.identifier);
    if (common["env-from"] !== void 0) shared2.push("--env-from", common["env-from"]);
    deadline.start(common.timeout ?? DEFAULT_TIMEOUT_SECONDS);
    const { loadSettings: loadSettings2 } = await Promise.resolve().then(() => (init_settings(), settings_exports));
    const settings = await loadSettings2(host.env, host.cwd, common["env-from"]);
    redactor.add(settings.secret);
    call = new Call({
      host,
      settings,
      deadline,
      redactor,
      debug: isOn(host.env.TOOL_DEBUG),
      printRow: print
    });
    const { next, ...payload } = await stopping(deadline.signal, command.run(flags, call));
    const warnings = [...payload.warnings ?? [], ...settings.warnings];
    await print({ ...successDocument({ ...payload, warnings }, rendering.fields), ...withNext(next) });
    return 0;
  } catch (error) {
    const failure = asFailure(error);
    if (call?.debug && failure.cause instanceof Error)
      call.note(`[debug] ${failure.cause.stack ?? failure.cause.message}`);
    await printFailure(
      failure,
      { ...failureDocument(failure, redactor), ...withNext(failure.next) },
      print,
      host,
      redactor,
      rendering
    );
    return failure.exitCode;
  } finally {
    call?.close();
    deadline.clear();
  }
}
/**
 * Prints a failure's document. Where even that fails, because the spill file cannot be written, the document goes
 * out without what made it long: an answer must come.
 */
async function printFailure(failure, document, print, host, redactor, rendering) {
  try {
    await print(document);
  } catch (error) {
    const { code, message, hint, retryable } = failure;
    const bare2 = {
      ok: false,
      error: { code, message: redactor.message(message), hint: redactor.message(hint), retryable },
      warnings: [asFailure(error).message]
    };
    await host.writeLine(renderDocument(bare2, redactor, { ...rendering, maxChars: 0 }));
  }
}
/** Ends with the signal's reason, after giving the work a moment to say how it was left (a write under way, say). */
async function stopping(signal, work) {
  // A stopped upload may still have a session to cancel; a deadline that passed should be felt as one.
  const graceMs = (reason) => asFailure(reason).code === "INTERRUPTED" ? 2500 : 800;
  let timer;
  const stopped = new Promise((_, reject) => {
    const onAbort = () => {
      timer = setTimeout(() => reject(signal.reason), graceMs(signal.reason));
    };
    if (signal.aborted) onAbort();
    else signal.addEventListener("abort", onAbort, { once: true });
  });
  try {
    return await Promise.race([work, stopped]);
  } finally {
    clearTimeout(timer);
  }
}
var DEFAULT_TIMEOUT_SECONDS, DEFAULT_MAX_CHARS;
var init_run = __esm({
  "src/cli/run.ts"() {
    "use strict";
    init_document();
    init_redact();
    init_environment();
    init_call();
    init_commands();
    init_next();
    init_parse();
    DEFAULT_TIMEOUT_SECONDS = 60;
    DEFAULT_MAX_CHARS = 12e3;
  }
});

// src/cli/deadline.ts
var deadline_exports = {};
__export(deadline_exports, {
  Deadline: () => Deadline
});
var import_node_events, Deadline;
var init_deadline = __esm({
  "src/cli/deadline.ts"() {
    "use strict";
    import_node_events = require("node:events");
    init_failure();
    /**
     * The end of a command: when its time is up, or when the person stops it. Whatever waits listens to `signal`,
     * whose reason is the Failure to end with.
     */
    Deadline = class {
      #controller = new AbortController();
      #seconds = 0;
      #timer;
      constructor() {
        // Every call under way listens, and a search asks many providers at once.
        (0, import_node_events.setMaxListeners)(0, this.#controller.signal);
      }
      get signal() {
        return this.#controller.signal;
      }
      /** (Re)starts the clock. @param seconds until the signal fires */
      start(seconds) {
        this.#seconds = seconds;
        this.touch();
      }
      /** Gives a wait that the person asked for (`--wait`) its own time on top. */
      extend(seconds) {
        this.start(this.#seconds + seconds);
      }
      /** Counts from now again: a transfer moved. */
      touch() {
        if (this.#seconds === 0) return;
        clearTimeout(this.#timer);
        this.#timer = setTimeout(() => {
          this.stop(
            new Failure("TIMEOUT", `No answer within ${this.#seconds} s.`, {
              hint: "Nothing happened; run the command again, with a larger --timeout if the service is slow."
            })
          );
        }, this.#seconds * 1e3);
      }
      /** Ends the command. */
      stop(reason) {
        clearTimeout(this.#timer);
        this.#controller.abort(reason);
      }
      /** Lets the process end. */
      clear() {
        clearTimeout(this.#timer);
      }
    };
  }
});

// src/main.ts
var import_node_os = require("node:os");
init_failure();
init_version();
/** After a second signal, or this long after the first, the process ends whatever it is doing. */
var LAST_RESORT_MS = 3e3;
/** Prints a line and waits until the reader has taken it: exiting earlier would cut what a slow pipe still holds. */
function writeLine(line) {
  return new Promise((resolve9) => {
    process.stdout.write(`${line}
`, () => resolve9());
  });
}
/** A reader that went away is no error: there is nobody left to tell. */
function leaveQuietly(error) {
  if (error.code === "EPIPE" || error.code === "EOF") process.exit(0);
  process.exit(1);
}
async function main() {
  process.stdout.on("error", leaveQuietly);
  process.stderr.on("error", () => {
  });
  const argv = process.argv.slice(2);
  // Nothing is loaded for the answer that installers ask for.
  if (argv.length === 1 && argv[0] === "--version") {
    await writeLine(VERSION);
    return;
  }
  const [{ run: run2 }, { Deadline: Deadline2 }] = await Promise.all([Promise.resolve().then(() => (init_run(), run_exports)), Promise.resolve().then(() => (init_deadline(), deadline_exports))]);
  const deadline = new Deadline2();
  onSignals((signal, exit) => {
    deadline.stop(
      new Failure("INTERRUPTED", `Stopped by ${signal}.`, {
        hint: "Run the command again if it is still wanted.",
        retryable: false,
        exit
      })
    );
  });
  process.exitCode = await run2(hostOf(argv), deadline);
  // Whatever still lingers, a socket say, has nothing more to give.
  process.exit();
}
function onSignals(stop) {
  for (const [signal, exit] of [
    ["SIGINT", 130],
    ["SIGTERM", 143]
  ]) {
    let asked = false;
    process.on(signal, () => {
      if (asked) process.exit(exit);
      asked = true;
      stop(signal, exit);
      setTimeout(() => process.exit(exit), LAST_RESORT_MS).unref();
    });
  }
}
function hostOf(argv) {
  return {
    argv,
    program: ["node", process.argv[1] ?? "scalekit-agent-auth"],
    // Each name is read by itself: the program has no business with the rest of the environment.
    env: {
      TOOL_CLIENT_ID: process.env.TOOL_CLIENT_ID,
      TOOL_CLIENT_SECRET: process.env.TOOL_CLIENT_SECRET,
      TOOL_ENV_URL: process.env.TOOL_ENV_URL,
      TOOL_IDENTIFIER: process.env.TOOL_IDENTIFIER,
      TOOL_DEBUG: process.env.TOOL_DEBUG,
      TOOL_READ_ONLY: process.env.TOOL_READ_ONLY,
      TOOL_CONFIRM_WRITES: process.env.TOOL_CONFIRM_WRITES,
      SCALEKIT_CLIENT_ID: process.env.SCALEKIT_CLIENT_ID,
      SCALEKIT_CLIENT_SECRET: process.env.SCALEKIT_CLIENT_SECRET,
      SCALEKIT_ENVIRONMENT_URL: process.env.SCALEKIT_ENVIRONMENT_URL,
      SCALEKIT_IDENTIFIER: process.env.SCALEKIT_IDENTIFIER,
      OPENCLAW_SHELL: process.env.OPENCLAW_SHELL
    },
    cwd: process.cwd(),
    tmpDir: (0, import_node_os.tmpdir)(),
    homeDir: (0, import_node_os.homedir)(),
    nodeVersion: process.versions.node,
    // Opened by whoever reads it; most commands do not.
    get stdin() {
      return process.stdin;
    },
    stderrIsTTY: process.stderr.isTTY === true,
    writeError: (text3) => {
      process.stderr.write(text3);
    },
    writeLine
  };
}
void main();
